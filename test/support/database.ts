import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { Insight } from '@/lib/domain/insight';
import type { Change } from '@/lib/storage/commit';
import type { Schema, StoreName } from '@/lib/storage/schema';
import type { inExtension } from './in-extension';

declare global {
  var verbatimTest: { inExtension: typeof inExtension };
}

/** What can be handed to a page: bytes cannot. */
type Portable = Exclude<Change, { store: 'attachments' }>;

/** The extension's database, read and written by the product's own code in a document of the extension. */
export function createDatabaseAccess(openDocument: () => Promise<Page>) {
  let code: Promise<string> | undefined;

  async function visit<T>(act: (page: Page) => Promise<T>): Promise<T> {
    const page = await openDocument();
    await page.evaluate(await (code ??= bundle()));
    const result = await act(page);
    await page.close();
    return result;
  }

  const commit = (changes: Portable[]): Promise<void> =>
    visit((page) => page.evaluate((all) => verbatimTest.inExtension.commit(all), changes));

  return {
    commit,
    seed: (insights: Insight[]): Promise<void> =>
      commit(insights.map((put) => ({ store: 'insights', put }))),
    timeCommits: (insights: Insight[]): Promise<number[]> =>
      visit((page) => page.evaluate((all) => verbatimTest.inExtension.timeCommits(all), insights)),
    /** Every record of a store, as it stands on disk. */
    stored: <S extends StoreName>(store: S): Promise<Schema[S]['value'][]> =>
      visit((page) => page.evaluate((name) => verbatimTest.inExtension.all(name), store)),
    /** As a fresh installation, for the next test. */
    clear: (): Promise<void> =>
      visit((page) => page.evaluate(() => verbatimTest.inExtension.clear())),
  };
}

async function bundle(): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': resolve('.') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'test/support/in-extension.ts', formats: ['iife'], name: 'verbatimTest' },
    },
  });
  const [first] = [outputs].flat();
  if (!first || !('output' in first)) throw new Error('Vite built no code for the test database.');
  return first.output[0].code;
}
