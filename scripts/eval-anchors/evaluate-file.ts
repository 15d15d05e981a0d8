import type { BrowserContext, CDPSession } from 'playwright-core';
import type { PageReading } from '@/lib/capture/reading';
import type { Judgement, Seeded } from './in-page';
import type { serveSources } from './serve';

export interface FileResult {
  file: string;
  selections: number;
  capturedExactly: number;
  reloaded: Judgement[];
  mutated: Judgement[];
  /** What was selected and what was captured, for the reader of the report. */
  captured: { words: string; exact: string; exactly: boolean }[];
}

interface Given {
  file: string;
  html: string;
  context: BrowserContext;
  server: Awaited<ReturnType<typeof serveSources>>;
  capture: string;
  inPage: string;
}

/** Selects, captures, reloads, mutates and finds again, all on one page. */
export async function evaluateFile(given: Given): Promise<FileResult> {
  const { file, html, context, capture } = given;
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  try {
    await open(html);
    const seeded: Seeded[] = await call('seed', file);
    const captured = [];
    for (const [index, { words }] of seeded.entries()) {
      await call('select', index);
      const reading = await evaluate<PageReading>(session, capture);
      const passage = reading.passages[0] ?? { exact: '', prefix: '', suffix: '' };
      const exactly: boolean =
        reading.passages.length === 1 && (await call('isExactly', passage.exact, words));
      captured.push({ passage, exactly, words });
    }
    const { marked, mutated } = await call<{ marked: string; mutated: string }>('copies', file);
    const passages = captured.map(({ passage }) => passage);
    await open(marked);
    const reloaded = await call<Judgement[]>('judge', passages, seeded);
    await open(mutated);
    return {
      file,
      selections: seeded.length,
      capturedExactly: captured.filter(({ exactly }) => exactly).length,
      reloaded,
      mutated: await call('judge', passages, seeded),
      captured: captured.map(({ passage, ...rest }) => ({ ...rest, exact: passage.exact })),
    };
  } finally {
    await page.close();
  }

  async function open(source: string): Promise<void> {
    const served = given.server.add(source);
    await page.goto(served.url, { waitUntil: 'load', timeout: 60_000 });
    served.remove();
    await evaluate(session, `${given.inPage};0`);
  }

  function call<T>(name: string, ...args: unknown[]): Promise<T> {
    return evaluate(session, `evalAnchors.${name}(...${JSON.stringify(args)})`);
  }
}

/** Over DevTools and not by a script in the page, which its policy forbids. */
async function evaluate<T>(session: CDPSession, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value as T;
}
