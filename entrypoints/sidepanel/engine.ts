import { createEngine } from '@/lib/engine/client';

const start = (): Worker =>
  new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });

let ready: Worker | undefined;

/** Its worker boots while the panel reads: where nothing is grouped yet it is asked a moment later. */
export const warmEngine = (): void => void (ready ??= start());

export const engine = createEngine(() => {
  const worker = ready ?? start();
  ready = undefined;
  return worker;
});
