import type { Page } from 'playwright-core';
import type { Insight } from '@/lib/domain/insight';
import type { Change } from '@/lib/storage/writable-change';
import type { Schema, StoreName } from '@/lib/storage/schema';
import { bundleForPage } from './bundle-for-page';
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
    await page.evaluate(
      await (code ??= bundleForPage('test/support/in-extension.ts', 'verbatimTest')),
    );
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
