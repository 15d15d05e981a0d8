import { describe, expect, it } from 'vitest';
import { english } from '@/lib/cluster/languages/en';
import type { Measure } from '@/lib/cluster/names/candidates';
import { nameOf } from '@/lib/cluster/names/name';
import { readTexts } from '@/lib/cluster/text/terms';

const saying = (text: string, over = {}) => {
  const [reading] = readTexts([text]);
  return { reading: { ...reading!, language: english }, centrality: 1, isTitle: false, ...over };
};

/** A group about exports that time out. */
const about: Measure = {
  weight: (term) => ({ export: 3, time: 2, row: 1 })[term] ?? 0.1,
  generality: (term) => (['export', 'time', 'row', 'larg'].includes(term) ? 1 : 0),
  isPersonal: () => false,
  troubled: 1,
};

describe('name', () => {
  it('is the clause that says most of what sets the group apart', () => {
    const said = [
      'I ended up in the office until ten, eating cold pizza.',
      'We tried it on Monday, and the export times out on large tables, so I went home.',
    ];
    expect(
      nameOf(
        said.map((text) => saying(text)),
        about,
      ),
    ).toBe('Export times out on large tables');
  });

  it('tells of the thing rather than of a person', () => {
    const said = ['I sent the export of rows to Ana each time', 'Exports of many rows time out'];
    expect(
      nameOf(
        said.map((text) => saying(text)),
        about,
      ),
    ).toBe('Exports of many rows time out');
  });

  it('prefers words that others use too', () => {
    const said = ['Export of lemonade rows times out in Lisbon', 'Export of rows times out'];
    expect(
      nameOf(
        said.map((text) => saying(text)),
        about,
      ),
    ).toBe('Export of rows times out');
  });

  it('is what several say, in whatever words between', () => {
    const said = ['Exports have no time', 'See export of rows', 'See the exports of our rows'];
    const all = said.map((text) => saying(text));
    expect(nameOf(all.slice(0, 2), about)).toBe('Exports have no time');
    expect(nameOf(all, about)).toBe('See export of rows');
  });

  it('leaves out where and when a statement ends that others say nothing of', () => {
    expect(nameOf([saying('The export of rows times out on Tuesdays in Lisbon')], about)).toBe(
      'Export of rows times out',
    );
  });

  it('[CL13] stays what it was while another says little more', () => {
    const said = ['Export of rows times out', 'Export of many rows times out'].map((text) =>
      saying(text),
    );
    const first = nameOf(said, about);
    const other = said.map(({ reading }) => reading.sentences[0]!).find((text) => text !== first);
    expect(nameOf(said, about, other)).toBe(other);
    expect(nameOf(said, about, 'Cold pizza')).toBe(first);
  });

  it('is put as most put it where several say the same', () => {
    const odd = 'Rows have exports timed out';
    const said = [odd, ...Array.from({ length: 19 }, () => 'Export of rows timed out')];
    const all = said.map((text) => saying(text));
    expect(nameOf(all.slice(0, 1), about)).toBe(odd);
    expect(nameOf(all, about)).toBe('Export of rows timed out');
  });

  it('[CL12] asserts no fault that hardly anybody reported', () => {
    const said = ['Get an export of rows', 'Export of rows fails'].map((text) => saying(text));
    expect(nameOf(said, about)).toBe('Export of rows fails');
    expect(nameOf(said, { ...about, troubled: 0.1 })).toBe('Get an export of rows');
  });

  it('may be the subject of a record', () => {
    const text = saying('Our people wait for the export of rows each time they need it.');
    const subject = saying('Export of rows times out', { isTitle: true });
    expect(nameOf([text, subject], about)).toBe('Export of rows times out');
  });

  it('is not empty where nothing is central', () => {
    expect(
      nameOf([saying('Well, okay')], {
        weight: () => 0,
        generality: () => 0,
        isPersonal: () => false,
        troubled: 0,
      }),
    ).not.toBe('');
  });
});
