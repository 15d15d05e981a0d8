import { describe, expect, it } from 'vitest';
import { createLocator } from '@/lib/capture/locate';
import { aPassage } from '@/test/support/builders';

const request = { passage: aPassage() };

describe('createLocator', () => {
  it('[CA19] injects the script in the top frame and asks it for the passage', async () => {
    const asked: unknown[] = [];
    const locator = createLocator({
      inject: async (...args) => {
        asked.push(args);
        return [];
      },
      call: async (...args) => {
        asked.push(args);
        return 'found';
      },
    });
    expect(await locator.locate(7, request)).toBe('found');
    expect(asked).toEqual([
      [{ tabId: 7, frameIds: [0] }, '/locate.js'],
      [7, 'verbatimLocate', request],
    ]);
  });

  it.each([
    ['the browser refuses', () => Promise.reject(new Error('Missing host permission'))],
    ['the answer is no outcome', async () => ({ outcome: 'found' })],
  ])('[CA21] says refused when %s', async (_, call) => {
    expect(await createLocator({ inject: async () => [], call }).locate(7, request)).toBe(
      'refused',
    );
  });
});
