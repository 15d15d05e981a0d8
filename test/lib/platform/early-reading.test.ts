import { afterEach, describe, expect, it } from 'vitest';
import { earlyTabs, readEarly, takeInjected } from '@/lib/platform/early-reading';

const WORDS = [{ frameId: 0, result: 'words' }];

function fakeBrowser(executeScript: (injection: object) => Promise<typeof WORDS>): void {
  const tabs = { query: () => Promise.resolve([{ id: 7 }]) };
  Reflect.set(globalThis, 'browser', { tabs, scripting: { executeScript } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'browser');
  Reflect.deleteProperty(globalThis, 'verbatimEarlyReading');
});

describe('a page that is read early', () => {
  it('is there for who asks for it, in all frames of the tab at hand', async () => {
    const asked: object[] = [];
    fakeBrowser((injection) => Promise.resolve((asked.push(injection), WORDS)));
    readEarly(['/capture.js']);
    expect(await earlyTabs()).toEqual([{ id: 7 }]);
    expect(await takeInjected('/capture.js')).toEqual(WORDS);
    expect(asked).toMatchObject([{ target: { tabId: 7, allFrames: true } }]);
  });

  it('is asked again the second time, as it may have changed', () => {
    fakeBrowser(() => Promise.resolve(WORDS));
    readEarly(['/capture.js']);
    expect(takeInjected('/capture.js')).toBeDefined();
    expect(takeInjected('/capture.js')).toBeUndefined();
  });

  it('tells of a refusal only who asks', async () => {
    fakeBrowser(() => Promise.reject(new Error('Cannot access a chrome:// URL')));
    readEarly(['/capture.js']);
    await expect(takeInjected('/capture.js')).rejects.toThrow('Cannot access');
  });

  it('is no page where nothing was read', () => {
    expect([earlyTabs(), takeInjected('/capture.js')]).toEqual([undefined, undefined]);
  });
});
