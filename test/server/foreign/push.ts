import { isObject, isSafe, isText, isWhole, mergePatch, type Fields } from './json';
import { fail, problem, type Code } from './problem';
import { LIMITS, type Access, type StoredRecord, type Workspace } from './workspace';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

interface Mutation {
  id: string;
  kind: string;
  record: string;
  base: number;
  /** Left out of a deletion. */
  set?: Fields;
}

export function push({ workspace, member }: Access, body: unknown) {
  const { epoch, device, mutations } = isObject(body) ? body : {};
  if (!isText(epoch, /^.{1,100}$/su) || !isText(device, /^[A-Za-z0-9._-]{1,64}$/))
    return fail('malformed-request');
  if (!Array.isArray(mutations)) return fail('malformed-request');
  if (mutations.length > LIMITS.maxBatch) fail('body-too-large');
  if (epoch !== workspace.epoch) fail('epoch-changed');
  const before = workspace.head;
  const refused = new Set<string>();
  const results = mutations.map((raw: unknown) => decide({ workspace, member }, raw, refused));
  if (workspace.head > before) workspace.news.emit('news');
  return { epoch, head: workspace.head, results };
}

type Place = Pick<Access, 'workspace' | 'member'>;

/** SY21, SY22, SY25, SY23, in this order. `refused`: records of which a mutation was not applied. */
function decide(place: Place, raw: unknown, refused: Set<string>) {
  const mutation = readMutation(raw);
  if (!mutation) return reject(isObject(raw) ? raw['id'] : '', 'malformed-request');
  const key = keyOf(mutation);
  const blocked = { id: mutation.id, status: 'blocked' };
  const result =
    repeat(place.workspace, mutation) ?? (refused.has(key) ? blocked : offer(place, mutation));
  if (result.status !== 'applied') refused.add(key);
  return result;
}

function repeat({ known, records }: Workspace, mutation: Mutation) {
  const { id } = mutation;
  const before = known.get(id);
  if (!before) return undefined;
  const key = keyOf(mutation);
  if (before.key !== key) return reject(id, 'mutation-id-reused');
  const { version } = before;
  return { id, status: 'applied', version, record: records.get(key), duplicate: true };
}

function offer(place: Place, mutation: Mutation) {
  const { id, base, set } = mutation;
  const current = place.workspace.records.get(keyOf(mutation));
  if (base !== (current?.version ?? 0)) return { id, status: 'conflict', current: current ?? null };
  const fields = set ? mergePatch(current?.fields, set) : {};
  const isTooLarge = Buffer.byteLength(JSON.stringify(fields)) > LIMITS.maxRecordBytes;
  return isTooLarge ? reject(id, 'record-too-large') : apply(place, mutation, fields);
}

function apply({ workspace, member }: Place, mutation: Mutation, fields: Fields) {
  const { id, kind, record: of, set } = mutation;
  const version = ++workspace.head;
  const record: StoredRecord = {
    kind,
    id: of,
    version,
    deleted: !set,
    fields,
    receivedAt: new Date().toISOString(),
    by: member.name,
  };
  workspace.records.set(keyOf(mutation), record);
  workspace.known.set(id, { key: keyOf(mutation), version });
  return { id, status: 'applied', version, record };
}

/** SY20: with either one of `set` and `delete: true`, whatever else there is (SY2). */
function readMutation(raw: unknown): Mutation | undefined {
  if (!isObject(raw)) return undefined;
  const { id, kind, record, base, set, delete: remove } = raw;
  if (!isText(id, UUID) || !isText(record, UUID) || !isWhole(base)) return undefined;
  if (!isText(kind, /^[a-z][a-z0-9-]{0,39}$/)) return undefined;
  if (remove === true) return isObject(set) ? undefined : { id, kind, record, base };
  return isObject(set) && isSafe(set) ? { id, kind, record, base, set } : undefined;
}

const keyOf = ({ kind, record }: Mutation): string => `${kind}/${record}`;

const reject = (id: unknown, code: Code) => ({
  id: typeof id === 'string' ? id : '',
  status: 'rejected',
  problem: problem(code),
});
