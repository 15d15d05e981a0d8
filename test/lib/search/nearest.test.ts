// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { insightText } from '@/lib/domain/insight';
import { termsOf } from '@/lib/domain/terms';
import { nearest } from '@/lib/search/nearest';
import { commit } from '@/lib/storage/commit';
import { openDatabase } from '@/lib/storage/database';
import { createTermStore } from '@/lib/storage/term-store';
import { anInsight, aPassage } from '@/test/support/builders';

const saying = (exact: string) => anInsight({ passages: [aPassage({ exact })] });

/** What was read to be compared. */
let read: string[];
beforeEach(() => {
  read = [];
});

async function found(text: string, ...quotes: string[]): Promise<string[]> {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  const insights = quotes.map(saying);
  await commit(
    db,
    insights.map((put) => ({ store: 'insights', put })),
  );
  const said = (id: string) => insightText(insights.find((insight) => insight.id === id)!);
  const of = async (ids: readonly string[]) => {
    read.push(...ids);
    return ids.map((id) => termsOf(said(id)));
  };
  const near = await nearest(text, { ...createTermStore(db), of }, 10);
  return near.map(({ id }) => said(id));
}

const NOISE = [
  'The invoice for March shows the wrong VAT number again.',
  'We would like to sign in with our own identity provider.',
  'Dark mode would be lovely for the night shift.',
  'Our colleague cannot change the colour of the dashboard.',
];
const EXPORT = 'The export of 8,000 rows timed out after a minute.';

describe('nearest', () => {
  it('[CA63] finds what shares the rare words, in other forms of them, and nothing else', async () => {
    expect(await found('Exporting rows: every exports timed out.', EXPORT, ...NOISE)).toEqual([
      EXPORT,
    ]);
  });

  it('has the nearest first', async () => {
    const nearer = 'Every export of many rows has timed out.';
    const near = await found('Every export of rows timed out', EXPORT, nearer, ...NOISE);
    expect(near).toEqual([nearer, EXPORT]);
  });

  it('prefers who says the same to who says it among much else', async () => {
    const long = `${EXPORT} ${NOISE.join(' ')}`;
    expect((await found('The export of rows timed out', long, EXPORT, ...NOISE))[0]).toBe(EXPORT);
  });

  it('reads only what shares enough to be near', async () => {
    const asked = 'Every export of rows timed out while the dashboard of a colleague was open';
    expect(await found(asked, EXPORT, ...NOISE, 'A dashboard would be lovely.')).toEqual([EXPORT]);
    expect(read).toHaveLength(2);
  });

  it('has nothing for a word or two', async () => {
    expect(await found('It is export', EXPORT, ...NOISE)).toEqual([]);
  });

  it('has nothing among no insights', async () => {
    expect(await found('Every export of rows timed out')).toEqual([]);
  });
});
