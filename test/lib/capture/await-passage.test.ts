import { describe, expect, it } from 'vitest';
import { awaitPassage } from '@/lib/capture/await-passage';
import type { Place } from '@/lib/capture/find-in-page';

const aPlace = (outcome: Place['outcome']): Place => ({
  outcome,
  start: 0,
  end: 5,
  read: { text: 'words', runs: [], spans: new Map(), shadowRoots: [] },
});

/** A page that shows one of these at each look, and the last one from then on. */
function pageOf(...places: (Place | undefined)[]) {
  let looks = 0;
  return {
    find: () => places[Math.min(looks++, places.length - 1)],
    looks: () => looks,
  };
}

describe('awaitPassage', () => {
  it('[CA19] looks no further once the very words are there', async () => {
    const page = pageOf(undefined, aPlace('found'), undefined);
    expect(await awaitPassage(page.find, 400)).toMatchObject({ outcome: 'found' });
    expect(page.looks()).toBe(2);
  });

  it('[CA19] takes words that are much alike only in the end', async () => {
    const page = pageOf(aPlace('approximate'));
    expect(await awaitPassage(page.find, 400)).toMatchObject({ outcome: 'approximate' });
    expect(page.looks()).toBeGreaterThan(1);
  });

  it('[CA19] gives up at last', async () => {
    expect(await awaitPassage(pageOf(undefined).find, 300)).toBeUndefined();
  });
});
