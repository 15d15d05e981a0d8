import type { WireLimits } from './protocol/describe';
import { toProblem } from './protocol/problem';
import { PushResult, type Mutation } from './protocol/push';
import { failedOnce, freeze, hold } from './record/freeze';
import { answered } from './record/receive';
import type { Inflight, RecordKey } from './record/record-state';
import { bytesOf, logged } from './sending';
import { forgetServed, readLimits } from './server-limits';
import type { SyncMeta } from './store';
import { inEpoch, step, type Sync } from './sync';
import { SyncError } from './sync-error';

/** Answers that make another round worth while come at most so often in one run. */
const ROUNDS = 50;
const TRIES = 3;
const LARGEST = 100;
/** Of what a server takes at once, the part for mutations: the rest is for what is around them. */
const FULL = 0.9;

type Answer = Awaited<ReturnType<Sync['endpoint']['push']>>;

interface Sent {
  key: RecordKey;
  inflight: Inflight;
}

/** Sends what waits, batch by batch, until nothing does or nothing moves any more. */
export async function pushPending(sync: Sync): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const { batch, epoch } = await sync.store.readMeta();
    const due = await sync.store.pending(batch, sync.withheld);
    if (due.length === 0 || epoch === undefined) return;
    const limits = await readLimits(sync);
    const keys = due.slice(0, limits.maxBatch);
    await step(sync, keys, () => freeze);
    const states = await sync.store.read(keys);
    const sent = keys.flatMap((key, at) => {
      const inflight = states[at]?.inflight;
      return inflight ? [{ key, inflight }] : [];
    });
    if (sent.length > 0) await send(sync, epoch, withinRequest(sent, limits));
  }
}

/** As many as one request holds, and one at least. The others are frozen and go with the next. */
function withinRequest(sent: Sent[], { maxBodyBytes }: WireLimits): Sent[] {
  let bytes = 0;
  const end = sent.findIndex((one) => {
    bytes += bytesOf(toMutation(one));
    return bytes > maxBodyBytes * FULL;
  });
  return end < 0 ? sent : sent.slice(0, Math.max(1, end));
}

async function send(sync: Sync, epoch: string, sent: Sent[]): Promise<void> {
  const body = { epoch, device: sync.device, mutations: sent.map(toMutation) };
  const records = sent.map(({ key }) => key);
  const sending = { to: sync.to, operation: 'push', records, bytes: bytesOf(body) } as const;
  const log = { log: sync.store.log, clock: sync.clock };
  try {
    await takeIn(sync, sent, await logged(log, sending, () => sync.endpoint.push(body)));
  } catch (error) {
    if (!(error instanceof SyncError)) throw error;
    if (!(await isolate(sync, sent, error))) throw error;
  }
}

const toMutation = ({ key, inflight }: Sent): Mutation => ({
  id: inflight.id,
  kind: key.kind,
  record: key.id,
  base: inflight.base,
  ...(inflight.delete ? { delete: true } : { set: inflight.set ?? {} }),
});

/** A result that cannot be read is no answer: its mutation is sent again. */
async function takeIn(sync: Sync, sent: Sent[], { epoch, results: raw }: Answer): Promise<void> {
  const read = raw.flatMap((one) => PushResult.safeParse(one).data ?? []);
  if (read.length === 0) throw new SyncError('not-verbatim');
  const byId = new Map(read.map((result) => [result.id, result]));
  const find = ({ inflight, key }: Sent) => {
    const result = byId.get(inflight.id);
    const record = result && ('record' in result ? result.record : undefined);
    return record && (record.id !== key.id || record.kind !== key.kind) ? undefined : result;
  };
  const results = new Map(sent.map((one) => [one.key, find(one)]));
  await step(
    sync,
    sent.map(({ key }) => key),
    (key) => {
      const result = results.get(key);
      return result ? answered(result, epoch) : (state) => state;
    },
    inEpoch(epoch, (meta) => ({ ...meta, batch: Math.min(LARGEST, meta.batch * 2) })),
  );
}

/**
 * SY48: a batch that the server chokes on is halved; the one that is left alone is held with the server's
 * words. True when the run may go on. Servers that are away or busy are no sign of poison.
 */
async function isolate(sync: Sync, sent: Sent[], error: SyncError): Promise<boolean> {
  const isRefused = REFUSED.has(error.status);
  if (!isRefused && (error.status < 500 || error.status === 503)) return false;
  const tries = 1 + Math.min(...sent.map(({ inflight }) => inflight.attempts));
  const isPoison = isRefused || tries >= TRIES;
  const keys = sent.map(({ key }) => key);
  if (isPoison && keys.length === 1) {
    const problem = error.problem ?? toProblem(isRefused ? 'malformed-request' : 'server-error');
    await step(sync, keys, () => hold(problem));
    return true;
  }
  const half = Math.max(1, Math.floor(sent.length / 2));
  const halve = (meta: SyncMeta) => (isPoison ? { ...forgetServed(meta), batch: half } : meta);
  await step(sync, keys, () => failedOnce, halve);
  return isRefused;
}

const REFUSED = new Set([400, 413, 422]);
