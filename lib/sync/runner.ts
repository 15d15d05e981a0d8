import { sameJson } from '@/lib/base/json';
import { withheldKinds, type ServerConnection, type Sharing } from '@/lib/domain/connection';
import { newId } from '@/lib/domain/id';
import { askAgain } from './attachments';
import { createAttachmentEndpoint, type AttachmentEndpoint } from './attachment-endpoint';
import type { AttachmentStore } from './attachment-store';
import { createEndpoint, SyncError, type Endpoint } from './endpoint';
import type { Lens } from './lens';
import { isReadable } from './readable';
import { readSetAside } from './read-set-aside';
import { pauseFor, resume } from './resume';
import { runSync, type RunResult } from './run';
import type { SyncStore } from './store';
import { change, type Sync } from './sync';
import { keepTo } from './thaw';

/** `off`: there is no server, or it is not turned on. */
export type RunOutcome = RunResult | 'off';

export interface RunnerParts {
  connection: () => Promise<ServerConnection | undefined>;
  token: () => Promise<string | undefined>;
  store: () => Promise<SyncStore>;
  attachments: () => Promise<AttachmentStore>;
  /** The same that the preview is made with. */
  lens: (sharing: Sharing) => Promise<Lens>;
  /** Whether the browser lets us reach that address. */
  mayReach: (url: string) => Promise<boolean>;
  /** A courtesy that spares requests: two runs at once do no harm. Undefined when another one is at it. */
  exclusively: <T>(name: string, work: () => Promise<T>) => Promise<T | undefined>;
  /** Have `run` called again at that time, whatever happens to this worker. Undefined: not any more. */
  wakeAt: (at: number | undefined) => Promise<void>;
  version: string;
  clock: () => number;
  fetcher?: typeof fetch;
}

export const MINUTES_BETWEEN = 2;
const BETWEEN = MINUTES_BETWEEN * 60_000;
/** One pass sends 5,000 records at most; a first sync may need several. */
const PASSES = 20;

/** The one place that syncs with the server. Nothing it knows has to survive: all that counts is on disk. */
export function createSyncRunner(parts: RunnerParts) {
  let current: Promise<RunOutcome> | undefined;
  let next: Promise<RunOutcome> | undefined;

  /** What was committed during a run may have come too late for it: one more follows, for all who asked. */
  function run(): Promise<RunOutcome> {
    if (!current)
      return (current = once(parts).finally(() => {
        current = undefined;
      }));
    return (next ??= current.then(() => {
      next = undefined;
      return run();
    }));
  }

  return {
    run,
    /** The user wants it now: no waiting time counts, and what paused it may have been mended. */
    async retry(): Promise<RunOutcome> {
      await resume(await parts.store());
      await askAgain(await parts.attachments());
      return run();
    },
  };
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

async function attemptSync(
  parts: RunnerParts,
  connection: ServerConnection,
  store: SyncStore,
): Promise<RunOutcome> {
  const { pause } = await store.readMeta();
  if (!(await parts.mayReach(connection.baseUrl))) return paused(store, 'no-permission');
  if (pause === 'no-permission') await resume(store);
  const token = await parts.token();
  // Somebody signs in elsewhere at this moment: this token may be for another server than this connection.
  if (!sameJson(await parts.connection(), connection)) return 'not-yet';
  if (token === undefined) return paused(store, 'signed-out');
  const sync = whileUnchanged(parts, connection, await toSync(parts, connection, token));
  try {
    await readSetAside(sync, parts.version);
    await keepTo(sync, connection.sharing);
    return await runAll(sync);
  } catch {
    // The database refuses, not the server. What waits is on disk and is tried again.
    await change(sync, (meta) => ({ ...meta, lastError: 'storage' })).catch(() => {});
    return 'failed';
  }
}

async function paused(store: SyncStore, pause: 'no-permission' | 'signed-out') {
  await pauseFor(store, pause);
  return 'paused' as const;
}

/** Choices that change, or a connection that is turned off, stop a run before more leaves. */
function whileUnchanged(parts: RunnerParts, connection: ServerConnection, sync: Sync): Sync {
  const { endpoint, attachments } = sync;
  const check = async (): Promise<void> => {
    if (!sameJson(await parts.connection(), connection)) throw new SyncError('changed');
  };
  const push: Endpoint['push'] = (body) => check().then(() => endpoint.push(body));
  if (!attachments) return { ...sync, endpoint: { ...endpoint, push } };
  const put: AttachmentEndpoint['put'] = (id, part) =>
    check().then(() => attachments.endpoint.put(id, part));
  return {
    ...sync,
    endpoint: { ...endpoint, push },
    attachments: { ...attachments, endpoint: { ...attachments.endpoint, put } },
  };
}

async function runAll(sync: Sync): Promise<RunResult> {
  for (let pass = 1; ; pass++) {
    const result = await runSync(sync);
    const isOver = result !== 'done' || pass === PASSES;
    if (isOver || (await sync.store.pending(1, sync.withheld)).length === 0) return result;
  }
}

async function toSync(
  parts: RunnerParts,
  { baseUrl, workspace, device, sharing }: ServerConnection,
  token: string,
): Promise<Sync> {
  const address = { baseUrl, workspace, token };
  return {
    store: await parts.store(),
    endpoint: createEndpoint(address, parts.fetcher, parts.clock),
    attachments: {
      store: await parts.attachments(),
      endpoint: createAttachmentEndpoint(address, parts.fetcher, parts.clock),
      sends: sharing.screenshots ?? false,
    },
    to: new URL(baseUrl).origin,
    device,
    newId,
    clock: parts.clock,
    lens: await parts.lens(sharing),
    withheld: withheldKinds(sharing),
    reads: isReadable,
  };
}
