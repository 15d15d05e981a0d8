import { describe, expect, it } from 'vitest';
import { onMessage, onRecord, type Adapter } from '@/lib/capture/adapters/adapter';
import { readRecord } from '@/lib/capture/adapters/read-record';
import { aPage } from '@/test/support/page';

const desk: Adapter = {
  app: 'Desk',
  source: 'ticket',
  urls: ['^https://desk\\.example/t/(?<recordId>\\d+)'],
  record: ['.ticket'],
  message: ['.message'],
  fields: {
    subject: onRecord('A', '.subject'),
    author: onMessage('B', '.who'),
    occurredAt: onMessage('C', 'time@datetime'),
  },
  roles: { customer: ['.from-customer'], agent: ['.note'] },
  role: 'unknown',
  link: 'https://desk.example/t/{recordId}',
  facts: 'invented',
  checked: '2026-11',
};

const read = (html: string, start?: string) => {
  const doc = aPage(html, 'https://desk.example/t/7');
  return readRecord([desk], doc, start ? (doc.querySelector(start) ?? undefined) : undefined);
};

const ticket = (subject: string, body: string) =>
  `<div class="ticket"><b class="subject">${subject}</b>${body}</div>`;
const message = (who: string, body = '', more = '') =>
  `<div class="message ${more}"><b class="who">${who}</b><time datetime="2026-03-02"></time>${body}</div>`;

const byRole = (more: string, body: string) =>
  read(ticket('One', message('Ana', body, more)), '#here').record;

describe('readRecord', () => {
  it('[CA50] climbs from the selection and takes no other ticket and no other message', () => {
    const html =
      ticket('One', message('Bo')) +
      ticket('Two', message('Ana', '<p id="here">x</p>') + message('Kim'));
    expect(read(html, '#here').record).toMatchObject({
      subject: 'Two',
      author: 'Ana',
      recordId: '7',
    });
  });

  it('[CA52] is surest of the address, and says how sure it is of each field', () => {
    const { record } = read(ticket('One', message('Ana', '<p id="here">x</p>')), '#here');
    expect(record?.confidence).toEqual({
      recordId: 1,
      subject: 0.95,
      author: 0.85,
      occurredAt: 0.7,
    });
  });

  it('[CA53] lets the markup of the message tell what a dead selector does not, less surely, and reports it', () => {
    const html = ticket(
      'One',
      '<div class="message"><i class="author">Ana</i><p id="here">x</p></div>',
    );
    const { record, health } = read(html, '#here');
    expect(record).toMatchObject({ author: 'Ana', confidence: { author: 0.4 } });
    expect(health).toEqual([
      { code: 'field-unread', detail: 'author' },
      { code: 'field-unread', detail: 'occurredAt' },
    ]);
  });

  it('[CA53] reports the message when nothing around the selection is one', () => {
    expect(read(ticket('One', '<p id="here">x</p>'), '#here').health).toEqual([
      { code: 'field-unread', detail: 'message' },
    ]);
  });

  it('knows a customer’s message from an agent’s note on it', () => {
    expect(byRole('from-customer', '<p id="here">x</p>')).toMatchObject({
      role: 'customer',
      customer: { name: 'Ana' },
    });
    expect(byRole('from-customer', '<p id="here">x</p><i class="note"></i>')).toMatchObject({
      role: 'agent',
    });
    expect(byRole('', '<p id="here">x</p>')?.customer).toBeUndefined();
  });

  it('reads the record alone when nothing is selected, and no ticket of several', () => {
    expect(read(ticket('One', message('Ana')))).toEqual({
      record: {
        app: 'Desk',
        place: 'ticket',
        role: 'unknown',
        recordId: '7',
        subject: 'One',
        deepLink: 'https://desk.example/t/7',
        confidence: { recordId: 1, subject: 0.95 },
      },
      health: [],
    });
    expect(read(ticket('One', '') + ticket('Two', '')).record?.subject).toBeUndefined();
  });

  it('gives no link that leads elsewhere than the web', () => {
    const linked: Adapter = { ...desk, fields: { link: onMessage('A', 'a@href') } };
    const doc = aPage(
      '<div class="message"><a href="javascript:alert(1)">x</a></div>',
      'https://desk.example/t/7',
    );
    const { record } = readRecord([linked], doc, doc.querySelector('a') ?? undefined);
    expect(record?.deepLink).toBe('https://desk.example/t/7');
  });
});
