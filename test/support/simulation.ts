import { setImmediate as settle } from 'node:timers/promises';
import { sameJson, type Json, type JsonObject } from '@/lib/base/json';
import type { Endpoint } from '@/lib/sync/endpoint';
import { SyncError } from '@/lib/sync/sync-error';
import type { Lens } from '@/lib/sync/lens';
import { DEFAULT_LIMITS } from '@/lib/sync/protocol/limits';
import type { PushAnswer } from '@/lib/sync/protocol/push';
import type { RecordKey } from '@/lib/sync/record-state';
import { answerResync } from '@/lib/sync/resume';
import { runSync } from '@/lib/sync/run';
import type { SyncStore } from '@/lib/sync/store';
import type { Caller } from '@/server/access';
import { readEntries, replaceAll, type Entry } from '@/server/backup';
import { readChanges } from '@/server/changes';
import type { Db } from '@/server/database/db';
import { push } from '@/server/push';
import { Failure } from '@/server/failure';
import { createWorkspace } from '@/server/workspaces';
import { createMemoryStore, type MemoryStore } from './memory-store';

/** Breaks one rule at the border between the real modules, to see that the simulation notices. */
export interface Mutant {
  store?: (store: SyncStore, world: World) => SyncStore;
  endpoint?: (endpoint: Endpoint, world: World, client: Client) => Endpoint;
  /** No fault: what the first client lets out. Then its records are not those of the team. */
  lens?: Lens;
}

export interface Client {
  name: string;
  memory: MemoryStore;
  /** How wrong its clock is, in milliseconds: days, either way. */
  skew: number;
}

interface Write {
  id: string;
  field: string;
  value: string;
  before: Json | undefined;
  in: MemoryStore;
}

const FIELDS = ['note', 'status', 'severity'];
const DAY = 24 * 3_600_000;
const START = Date.parse('2026-03-02T09:00:00Z');

/** One team, one server and the network between them, all moved by one seed. */
export class World {
  readonly random: () => number;
  readonly clients: Client[] = [];
  readonly writes: Write[] = [];
  readonly seen = new Set<string>();
  readonly removedTags = new Set<string>();
  readonly addedTags: { id: string; tag: string }[] = [];
  readonly applied = new Map<string, number>();
  readonly sets: { id: string; set: JsonObject }[] = [];
  readonly buried = new Set<string>();
  readonly db: Db;
  readonly mutant: Mutant;
  workspace = '';
  restored = false;
  faults = true;
  private readonly waiting: { go: () => void; fail: (error: Error) => void }[] = [];
  private readonly old: { caller: Caller; body: Parameters<Endpoint['push']>[0] }[] = [];
  private readonly ids: string[] = [];
  private count = 0;
  private clock = START;
  private backup: Entry[] | undefined;

  constructor(db: Db, seed: number, mutant: Mutant = {}) {
    this.db = db;
    this.mutant = mutant;
    this.random = mulberry(seed);
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }

  private skew(): number {
    return Math.floor((this.random() - 0.5) * 4 * DAY);
  }

  newId = (): string => {
    const hex = (size: number) =>
      Array.from({ length: size }, () => Math.floor(this.random() * 16).toString(16)).join('');
    return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
  };

  /** Where a run can be overtaken, and where it can die. */
  private turn(): Promise<void> {
    if (!this.faults) return Promise.resolve();
    return new Promise((go, fail) => this.waiting.push({ go, fail }));
  }

  async run(canRestore: boolean): Promise<string[]> {
    this.workspace = await this.db.transaction((query) => createWorkspace(query, 'Team', ''));
    const size = 2 + Math.floor(this.random() * 3);
    for (let at = 0; at < size; at++)
      this.clients.push({ name: `c${at}`, memory: createMemoryStore(), skew: this.skew() });
    const steps = 60 + Math.floor(this.random() * 120);
    for (let at = 0; at < steps; at++) await this.step(canRestore);
    return [...(await this.heal()), ...(await this.judge())];
  }

  private async step(canRestore: boolean): Promise<void> {
    const dice = this.random();
    this.clock += Math.floor(this.random() * 60_000);
    if (dice < 0.16) this.edit(this.pick(this.clients));
    else if (dice < 0.3) this.begin(this.pick(this.clients));
    else if (dice < 0.32) await this.replay();
    else if (dice < 0.325 && canRestore) await this.travel();
    else if (this.waiting.length > 0) await this.release();
  }

  private async release(): Promise<void> {
    const [one] = this.waiting.splice(Math.floor(this.random() * this.waiting.length), 1);
    if (this.random() < 0.04) one?.fail(new Crash());
    else one?.go();
    await settle();
  }

  /** A profile syncs in its worker and in a page at once: nothing stops a second run. */
  private begin(client: Client): void {
    this.clock += 600_000;
    void this.sync(client).catch((error: unknown) => {
      if (!(error instanceof Crash)) throw error;
    });
  }

  sync(client: Client): Promise<unknown> {
    const caller = this.callerOf(client);
    const endpoint = this.mutant.endpoint ?? ((one: Endpoint) => one);
    const store = this.mutant.store ?? ((one: SyncStore) => one);
    return runSync({
      store: this.slow(store(client.memory.store, this)),
      endpoint: this.faulty(endpoint(this.serverFor(caller), this, client)),
      to: 'server',
      device: client.name,
      newId: this.newId,
      clock: () => this.clock + client.skew,
      random: this.random,
      reads: () => true,
      ...(client === this.clients[0] && this.mutant.lens && { lens: this.mutant.lens }),
      pageSize: 1 + Math.floor(this.random() * 4),
    });
  }

  private callerOf = ({ name }: Client): Caller => ({
    token: name,
    workspace: this.workspace,
    member: name,
    name,
    role: 'write',
  });

  private slow(store: SyncStore): SyncStore {
    return {
      ...store,
      update: (keys, change) => this.turn().then(() => store.update(keys, change)),
      pending: (limit, withheld) => this.turn().then(() => store.pending(limit, withheld)),
    };
  }

  /** Requests and answers are late, lost or overtaken; a lost answer was acted on. */
  private faulty(endpoint: Endpoint): Endpoint {
    const through = async <T>(ask: () => Promise<T>): Promise<T> => {
      await this.turn();
      if (this.faults && this.random() < 0.08) throw new SyncError('unreachable');
      const answer = await ask();
      await this.turn();
      if (this.faults && this.random() < 0.12) throw new SyncError('unreachable');
      return structuredClone(answer);
    };
    return {
      describe: endpoint.describe,
      changes: (since, limit) => through(() => endpoint.changes(since, limit)),
      push: (body) => through(() => endpoint.push(structuredClone(body))),
    };
  }

  private serverFor(caller: Caller): Endpoint {
    return {
      describe: () => Promise.reject(new SyncError('not-verbatim')),
      changes: (since, limit) =>
        asClient(() => readChanges(this.db.query, this.workspace, since, limit)),
      push: (body) => {
        if (this.random() < 0.2) this.old.push({ caller, body: structuredClone(body) });
        return asClient(() => this.accept(caller, body));
      },
    };
  }

  private async accept(caller: Caller, body: Parameters<Endpoint['push']>[0]): Promise<PushAnswer> {
    const now = new Date(this.clock).toISOString();
    const answer = await this.db.transaction((query) =>
      push(query, caller, body, { limits: DEFAULT_LIMITS, now }),
    );
    for (const [at, result] of answer.results.entries()) {
      if (result.status !== 'applied' || result.duplicate) continue;
      const mutation = body.mutations[at];
      this.applied.set(result.id, (this.applied.get(result.id) ?? 0) + 1);
      if (!mutation) continue;
      if ('delete' in mutation) this.buried.add(mutation.record);
      this.sets.push({ id: result.record.id, set: 'set' in mutation ? mutation.set : {} });
    }
    return answer;
  }

  /** The network delivers a request again, long after. */
  private async replay(): Promise<void> {
    const one = this.old.at(Math.floor(this.random() * this.old.length));
    if (one) await this.accept(one.caller, one.body).catch(ignoreFailure);
  }

  /** A backup is made, or the one that was made is put back. */
  private async travel(): Promise<void> {
    if (this.backup) {
      await replaceAll(this.db, this.backup);
      this.restored = true;
      this.backup = undefined;
    } else this.backup = await this.db.transaction((query) => Array.fromAsync(readEntries(query)));
  }

  private edit({ memory }: Client): void {
    if (this.random() < 0.05) return this.keepPage(memory);
    const isNew = this.ids.length === 0 || this.random() < 0.25;
    if (isNew) this.ids.push(this.newId());
    const id = isNew ? (this.ids.at(-1) ?? '') : this.pick(this.ids);
    const key: RecordKey = { kind: 'insight', id };
    const view = memory.view(key);
    if (!view && !isNew) return;
    if (view && this.random() < 0.07) return this.remove(memory, key, view);
    const field = this.pick([...FIELDS, 'tags', 'customer.name']);
    if (field === 'tags') this.retag(memory, key, view);
    else this.rewrite(memory, key, field);
  }

  /** A version of a page is written once and never again. */
  private keepPage(memory: MemoryStore): void {
    const key: RecordKey = { kind: 'page-version', id: this.newId() };
    const value = `v${this.count++}`;
    this.writes.push({ id: key.id, field: 'text', value, before: undefined, in: memory });
    memory.edit(key, () => ({ text: value }));
  }

  private rewrite(memory: MemoryStore, key: RecordKey, field: string): void {
    const value = `v${this.count++}`;
    const [outer = '', inner] = field.split('.');
    const held = memory.view(key)?.[outer];
    const before = inner ? (held as JsonObject | undefined)?.[inner] : held;
    if (typeof before === 'string') this.seen.add(before);
    this.writes.push({ id: key.id, field, value, before, in: memory });
    memory.edit(key, (now = {}) => ({ ...now, [outer]: inner ? { [inner]: value } : value }));
  }

  private remove(memory: MemoryStore, key: RecordKey, view: JsonObject): void {
    for (const text of textsOf(view)) this.seen.add(text);
    for (const tag of (view['tags'] as string[] | undefined) ?? []) this.removedTags.add(tag);
    memory.edit(key, () => undefined);
  }

  private retag(memory: MemoryStore, key: RecordKey, view: JsonObject | undefined): void {
    const tags = (view?.['tags'] as string[] | undefined) ?? [];
    if (tags.length > 0 && this.random() < 0.3) {
      const gone = this.pick(tags);
      this.removedTags.add(gone);
      memory.edit(key, (now = {}) => ({ ...now, tags: tags.filter((tag) => tag !== gone) }));
      return;
    }
    const tag = `t${this.count++}`;
    this.addedTags.push({ id: key.id, tag });
    memory.edit(key, (now = {}) => ({ ...now, tags: [...tags, tag] }));
  }

  /** The network is well again: everybody syncs until nobody has anything to say. */
  private async heal(): Promise<string[]> {
    this.faults = false;
    while (this.waiting.length > 0) {
      for (const one of this.waiting.splice(0)) one.go();
      await settle();
    }
    for (let round = 0; round < 30; round++) {
      for (const client of this.clients) {
        this.clock += 3_600_000;
        if (client.memory.meta().pause === 'asks')
          await answerResync(client.memory.store, 'remove');
        await this.sync(client);
      }
      if (await this.isQuiet()) return [];
    }
    return ['no quiescence'];
  }

  private async isQuiet(): Promise<boolean> {
    const { head, epoch } = await readChanges(this.db.query, this.workspace, undefined, 1);
    return this.clients.every(({ memory }) => {
      const waits = [...memory.states.values()].some(({ open, inflight }) => open ?? inflight);
      return !waits && memory.meta().cursor === `${epoch}.${head}`;
    });
  }

  private async judge(): Promise<string[]> {
    const { changes } = await readChanges(this.db.query, this.workspace, undefined, 10_000);
    const live = new Map(changes.filter((one) => !one.deleted).map((one) => [one.id, one.fields]));
    const isThere = (id: string, text: string) => textsOf(live.get(id) ?? {}).includes(text);
    const isTwice = [...this.applied.values()].some((times) => times > 1);
    const found = {
      diverged: this.clients.some(({ memory }) => !isEqual(memory, live)),
      'applied twice': !this.restored && isTwice,
      'lost update': this.writes.some(
        ({ id, value }) => !this.seen.has(value) && !isThere(id, value),
      ),
      'lost tag': this.addedTags.some(
        ({ id, tag }) => !this.removedTags.has(tag) && !isThere(id, tag),
      ),
      resurrected: !this.restored && this.hasRisen(live),
    };
    return Object.entries(found).flatMap(([name, is]) => (is ? [name] : []));
  }

  /** What the first client wrote last into these fields, and has in no version any more. */
  lostHere(fields: readonly string[]): string[] {
    const [first] = this.clients;
    const own = this.writes.filter((one) => one.in === first?.memory && !this.buried.has(one.id));
    const last = new Map(own.map((one) => [`${one.id} ${one.field}`, one]));
    return [...last.values()].flatMap(({ id, field, value }) => {
      if (!fields.includes(field) || this.seen.has(value)) return [];
      const texts = textsOf(first?.memory.view({ kind: 'insight', id }) ?? {});
      return texts.some((text) => text.split('\n\n').includes(value)) ? [] : [`${field} ${value}`];
    });
  }

  /** A value that was replaced by somebody who had seen it is current again. */
  private hasRisen(live: Map<string, JsonObject>): boolean {
    return this.writes.some(
      ({ id, field, value, before }) =>
        before !== undefined &&
        FIELDS.includes(field) &&
        !this.buried.has(id) &&
        live.get(id)?.[field] === before &&
        this.sets.some((one) => one.id === id && one.set[field] === value),
    );
  }
}

class Crash extends Error {}

const ignoreFailure = (error: unknown): void => {
  if (!(error instanceof Failure)) throw error;
};

async function asClient<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { status } = error.toResponse();
    throw new SyncError(error.code, { status });
  }
}

function isEqual(memory: MemoryStore, live: Map<string, JsonObject>): boolean {
  const views = [...memory.states].flatMap(([name, { view }]) =>
    view ? [[name.split('/')[1] ?? '', view] as const] : [],
  );
  return views.length === live.size && views.every(([id, view]) => sameJson(view, live.get(id)));
}

function textsOf(value: Json): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** A small generator with a seed: the same seed gives the same run. */
function mulberry(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
