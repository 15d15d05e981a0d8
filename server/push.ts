import { applyPatch } from '@/lib/base/merge-patch';
import type { WireLimits } from '@/lib/sync/protocol/describe';
import { toProblem, type REJECTIONS } from '@/lib/sync/protocol/problem';
import { Mutation, type PushAnswer, type PushResult } from '@/lib/sync/protocol/push';
import type { WireRecord } from '@/lib/sync/protocol/record';
import type { Caller } from './access';
import { RECORD_COLUMNS, toRecord } from './changes';
import type { Db, Query } from './database/db';
import { Failure } from './failure';
import { lockWorkspace } from './workspaces';

/** What one push needs besides its mutations. */
interface Push {
  query: Query;
  caller: Caller;
  limits: WireLimits;
  now: string;
  head: number;
}

/** Applies what can be applied, in one transaction that holds the workspace's row from its first statement. */
export function push(
  db: Db,
  caller: Caller,
  request: { epoch: string; mutations: unknown[] },
  { limits, now }: { limits: WireLimits; now: string },
): Promise<PushAnswer> {
  if (request.mutations.length > limits.maxBatch)
    throw new Failure('body-too-large', `At most ${limits.maxBatch} mutations.`);
  return db.transaction(async (query) => {
    const { epoch, seq } = await lockWorkspace(query, caller.workspace);
    if (request.epoch !== epoch) throw new Failure('epoch-changed');
    const context: Push = { query, caller, limits, now, head: seq };
    const held = new Set<string>();
    const results: PushResult[] = [];
    for (const raw of request.mutations) results.push(await offer(context, raw, held));
    if (context.head > seq)
      await query('UPDATE workspace SET seq = $2 WHERE id = $1', [caller.workspace, context.head]);
    await query('UPDATE member SET last_sync_at = $3 WHERE ws = $1 AND id = $2', [
      caller.workspace,
      caller.member,
      now,
    ]);
    return { epoch, head: context.head, results };
  });
}

/** `held` are the records of which an earlier mutation was not applied. */
async function offer(push: Push, raw: unknown, held: Set<string>): Promise<PushResult> {
  const { data: mutation } = Mutation.safeParse(raw);
  if (!mutation) return reject(idOf(raw), 'malformed-request');
  const record = `${mutation.kind}/${mutation.record}`;
  const current = await readRecord(push, mutation);
  // Known ids before all else: a repeat of what was applied is never a conflict, nor blocked.
  const result =
    (await findRepeat(push, mutation, current)) ??
    (held.has(record) ? blocked(mutation) : await apply(push, mutation, current));
  if (result.status !== 'applied') held.add(record);
  return result;
}

async function apply(
  push: Push,
  mutation: Mutation,
  current: WireRecord | undefined,
): Promise<PushResult> {
  if (mutation.base !== (current?.version ?? 0))
    return { id: mutation.id, status: 'conflict', current: current ?? null };
  const deleted = 'delete' in mutation;
  const fields = deleted ? {} : applyPatch(current?.fields ?? {}, mutation.set);
  if (Buffer.byteLength(JSON.stringify(fields)) > push.limits.maxRecordBytes)
    return reject(mutation.id, 'record-too-large', `At most ${push.limits.maxRecordBytes} bytes.`);
  const { kind, record: id } = mutation;
  const version = ++push.head;
  const record = { kind, id, version, deleted, fields, receivedAt: push.now, by: push.caller.name };
  await writeRecord(push, mutation, record);
  return { id: mutation.id, status: 'applied', version, record };
}

async function findRepeat(
  { query, caller }: Push,
  { id, kind, record }: Mutation,
  current: WireRecord | undefined,
): Promise<PushResult | undefined> {
  const [known] = await query<{ kind: string; record: string; version: number }>(
    'SELECT kind, record, version FROM mutation WHERE ws = $1 AND id = $2',
    [caller.workspace, id],
  );
  if (!known) return undefined;
  const same = known.kind === kind && known.record === record;
  if (!same || !current) return reject(id, 'mutation-id-reused');
  return { id, status: 'applied', version: known.version, record: current, duplicate: true };
}

async function readRecord(
  { query, caller }: Push,
  { kind, record }: Mutation,
): Promise<WireRecord | undefined> {
  const [row] = await query<Parameters<typeof toRecord>[0]>(
    `SELECT ${RECORD_COLUMNS} FROM record WHERE ws = $1 AND kind = $2 AND id = $3`,
    [caller.workspace, kind, record],
  );
  return row && toRecord(row);
}

async function writeRecord(
  { query, caller }: Push,
  mutation: Mutation,
  { kind, id, version, deleted, fields, receivedAt, by }: WireRecord,
): Promise<void> {
  const ws = caller.workspace;
  await query(
    `INSERT INTO record (ws, ${RECORD_COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (ws, kind, id) DO UPDATE SET version = excluded.version, deleted = excluded.deleted,
     fields = excluded.fields, received_at = excluded.received_at, by_name = excluded.by_name`,
    [ws, kind, id, version, deleted ? 1 : 0, JSON.stringify(fields), receivedAt, by],
  );
  await query(
    'INSERT INTO mutation (ws, id, kind, record, member, version) VALUES ($1, $2, $3, $4, $5, $6)',
    [ws, mutation.id, kind, id, caller.member, version],
  );
}

const blocked = ({ id }: Mutation): PushResult => ({ id, status: 'blocked' });

const reject = (id: string, code: (typeof REJECTIONS)[number], detail?: string): PushResult => ({
  id,
  status: 'rejected',
  problem: toProblem(code, detail),
});

function idOf(raw: unknown): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  return typeof id === 'string' ? id.slice(0, 100) : '';
}
