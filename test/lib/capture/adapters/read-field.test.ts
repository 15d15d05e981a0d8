import { describe, expect, it } from 'vitest';
import { onMessage, type Adapter, type Field } from '@/lib/capture/adapters/adapter';
import { readField } from '@/lib/capture/adapters/read-field';
import { zendesk } from '@/lib/capture/adapters/zendesk';
import { aPage } from '@/test/support/page';

const adapter: Adapter = { ...zendesk, message: ['.m'] };
const read = (html: string, field: Field, selector = '#here') => {
  const doc = aPage(html);
  return readField(adapter, field, {
    message: doc.querySelector(selector) ?? undefined,
    record: doc,
  })?.text;
};

describe('readField', () => {
  it('tries its rules in order: text, attribute, the holder’s own attribute', () => {
    const html = '<div class="m" id="here" data-id="7"><b title="t"> Ana \n Ruiz </b></div>';
    expect(read(html, onMessage('A', 'i', 'b'))).toBe('Ana Ruiz');
    expect(read(html, onMessage('A', 'b@title'))).toBe('t');
    expect(read(html, onMessage('A', '@data-id'))).toBe('7');
    expect(read(html, onMessage('A', 'i', '@title'))).toBeUndefined();
  });

  it('reads what stands in a text field now', () => {
    const doc = aPage('<div class="m" id="here"><input value="before"></div>');
    doc.querySelector('input')!.value = 'after';
    const place = { message: doc.querySelector('#here') ?? undefined, record: doc };
    expect(readField(adapter, onMessage('A', 'input@value'), place)?.text).toBe('after');
  });

  it('takes the part that is meant', () => {
    expect(
      read(
        '<div class="m" id="here-42"></div>',
        { ...onMessage('A', '@id'), pattern: '(\\d+)$' },
        '.m',
      ),
    ).toBe('42');
  });

  it('takes nothing from a message nested in the one that is meant', () => {
    expect(
      read('<div class="m" id="here"><div class="m"><b>Kim</b></div></div>', onMessage('A', 'b')),
    ).toBeUndefined();
  });

  it('looks back to the message that names the author, however the messages are wrapped', () => {
    const field: Field = { ...onMessage('A', 'b'), lookBack: true };
    const html =
      '<p><span class="m"><b>Kim</b></span></p><p><span class="m"><b>Ana</b></span></p><p><span class="m"></span></p><p><span class="m" id="here"></span></p>';
    expect(read(html, field)).toBe('Ana');
  });
});
