import { sameJson } from '@/lib/base/json';
import type { ServerConnection } from '@/lib/domain/connection';
import { connect, type ConnectParts } from './connect';
import { readSetAside } from './read-set-aside';
import { pauseFor, resume } from './resume';
import { runSync, type RunResult } from './run';
import type { SyncStore } from './store';
import { change, type Sync } from './sync';
import { keepTo } from './thaw';
import { whileUnchanged } from './while-unchanged';

export interface AttemptParts extends ConnectParts {
  connection: () => Promise<ServerConnection | undefined>;
  token: () => Promise<string | undefined>;
  /** Whether the browser lets us reach that address. */
  mayReach: (url: string) => Promise<boolean>;
  version: string;
}

/** One pass sends 5,000 records at most; a first sync may need several. */
const PASSES = 20;

/** Everything that one run does, as far as what is set up lets it. */
export async function attemptSync(
  parts: AttemptParts,
  connection: ServerConnection,
  store: SyncStore,
): Promise<RunResult> {
  const { pause } = await store.readMeta();
  if (!(await parts.mayReach(connection.baseUrl))) return paused(store, 'no-permission');
  if (pause === 'no-permission') await resume(store);
  const token = await parts.token();
  // Somebody signs in elsewhere at this moment: this token may be for another server than this connection.
  if (!sameJson(await parts.connection(), connection)) return 'not-yet';
  if (token === undefined) return paused(store, 'signed-out');
  const connected = await connect(parts, connection, token);
  const sync = whileUnchanged(connected, connection, parts.connection);
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

async function runAll(sync: Sync): Promise<RunResult> {
  for (let pass = 1; ; pass++) {
    const result = await runSync(sync);
    const isOver = result !== 'done' || pass === PASSES;
    if (isOver || (await sync.store.pending(1, sync.withheld)).length === 0) return result;
  }
}
