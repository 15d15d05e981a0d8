import { askAgain } from './attachments/attachments';
import { attemptSync, type AttemptParts } from './attempt';
import { resume } from './resume';
import type { RunResult } from './run';

/** `off`: there is no server, or it is not turned on. */
export type RunOutcome = RunResult | 'off';

export interface RunnerParts extends AttemptParts {
  /** A courtesy that spares requests: two runs at once do no harm. Undefined when another one is at it. */
  exclusively: <T>(name: string, work: () => Promise<T>) => Promise<T | undefined>;
  /** Have `run` called again at that time, whatever happens to this worker. Undefined: not any more. */
  wakeAt: (at: number | undefined) => Promise<void>;
}

export const MINUTES_BETWEEN = 2;
const BETWEEN = MINUTES_BETWEEN * 60_000;

/** The one place that syncs with the server. Nothing it knows has to survive: all that counts is on disk. */
export function createSyncRunner(parts: RunnerParts) {
  let current: Promise<RunOutcome> | undefined;
  let next: Promise<RunOutcome> | undefined;

  /** What was committed during a run may have come too late for it: one more follows, for all who asked. */
  function run(): Promise<RunOutcome> {
    if (!current) return begin(() => once(parts));
    return (next ??= current.then(() => {
      next = undefined;
      return run();
    }));
  }

  function begin(work: () => Promise<RunOutcome>): Promise<RunOutcome> {
    return (current = work().finally(() => {
      current = undefined;
    }));
  }

  async function onceResumed(): Promise<RunOutcome> {
    await resume(await parts.store());
    await askAgain(await parts.attachments());
    return once(parts);
  }

  /** The user wants it now: no waiting time counts, and what paused it may have been mended. */
  async function retry(): Promise<RunOutcome> {
    if (!current) return begin(onceResumed);
    // A run that fails meanwhile would set a waiting time again.
    await Promise.allSettled([current]);
    return retry();
  }

  return { run, retry };
}
export type SyncRunner = ReturnType<typeof createSyncRunner>;

async function once(parts: RunnerParts): Promise<RunOutcome> {
  const connection = await parts.connection();
  if (!connection?.on) {
    await parts.wakeAt(undefined);
    return 'off';
  }
  // Set before the work and again after it: a worker that dies in between is woken all the same.
  await parts.wakeAt(parts.clock() + BETWEEN);
  const store = await parts.store();
  const attempt = () => attemptSync(parts, connection, store);
  const outcome = (await parts.exclusively('sync:server', attempt)) ?? 'not-yet';
  const { pause, nextAttemptAt } = await store.readMeta();
  const at = nextAttemptAt || parts.clock() + BETWEEN;
  await parts.wakeAt(pause ? undefined : at);
  return outcome;
}
