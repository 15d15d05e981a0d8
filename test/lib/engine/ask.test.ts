// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, askOnce } from '@/lib/engine/ask';
import type { Progress, Reply } from '@/lib/engine/protocol';
import { serve } from '@/lib/engine/serve';
import { fakeWorker } from '@/test/support/fake-worker';

const half: Progress = { step: 'reading', done: 1, total: 2 };
const doubling = () =>
  fakeWorker<number, Reply>((port) =>
    serve(port, async (question, onProgress) => {
      onProgress(half);
      return 2 * question;
    }),
  );
const silent = () => fakeWorker<number, Reply>((port) => serve(port, () => new Promise(() => {})));

afterEach(() => void vi.unstubAllGlobals());

describe('a worker that is asked', () => {
  it('tells how far it is and ends with its answer', async () => {
    const told: Progress[] = [];
    expect(await ask(doubling(), 2, { onProgress: (one) => told.push(one) })).toBe(4);
    expect(told).toEqual([half]);
  });

  it('lives on, and tells nothing more to whoever asked before', async () => {
    const worker = doubling();
    const told: Progress[] = [];
    await ask(worker, 2, { onProgress: (one) => told.push(one) });
    expect(await ask(worker, 3)).toBe(6);
    expect(told).toHaveLength(1);
    expect(worker.hasEnded()).toBe(false);
  });

  it('fails with what goes wrong in it', async () => {
    const worker = fakeWorker<number, Reply>((port) =>
      serve(port, () => Promise.reject(new Error('no memory'))),
    );
    // What a worker reports, the browser brings to the page that started it.
    vi.stubGlobal('reportError', ({ message }: Error) => worker.fail(message));
    await expect(ask(worker, 2)).rejects.toThrow('no memory');
  });
});

describe('a worker for one question', () => {
  it('ends with its answer', async () => {
    const worker = doubling();
    expect(await askOnce(worker, 2)).toBe(4);
    expect(worker.hasEnded()).toBe(true);
  });

  it('ends when the question is taken back', async () => {
    const worker = silent();
    const left = new AbortController();
    const asking = askOnce(worker, 2, { signal: left.signal });
    left.abort();
    await expect(asking).rejects.toThrow('aborted');
    expect(worker.hasEnded()).toBe(true);
  });
});
