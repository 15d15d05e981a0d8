import { newId } from '@/lib/domain/id';
import type { Endpoint, PushBody } from '@/lib/sync/endpoint';
import type { Description, WireLimits } from '@/lib/sync/protocol/describe';
import { DEFAULT_LIMITS } from '@/lib/sync/protocol/limits';
import type { WireRecord } from '@/lib/sync/protocol/record';
import { runSync } from '@/lib/sync/run';
import type { Sync } from '@/lib/sync/sync';
import { SyncError } from '@/lib/sync/sync-error';
import { createMemoryStore } from '@/test/support/memory-store';

const AT = '2026-03-02T09:00:00.000Z';
export const aRecord = (
  id: string,
  version: number,
  over: Partial<WireRecord> = {},
): WireRecord => ({
  kind: 'insight',
  id,
  version,
  deleted: false,
  fields: { note: 'a' },
  receivedAt: AT,
  by: 'Bo',
  ...over,
});

const A_SERVER: Omit<Description, 'limits'> = {
  product: 'verbatim-sync',
  protocol: '1',
  serverName: 'Test',
  features: [],
  member: { id: 'm', name: 'Wim' },
  workspaces: [],
};

/** A server that has `records` and does with a push as the test says. */
export function aClient(push: (body: PushBody) => unknown[] = applied) {
  const memory = createMemoryStore();
  const server = {
    epoch: 'e1',
    records: [] as unknown[],
    fails: undefined as SyncError | undefined,
    /** Left out: it does not say what it takes. */
    limits: undefined as Partial<WireLimits> | undefined,
  };
  const sent: string[][] = [];
  const clock = { now: 1_000_000 };
  const endpoint: Endpoint = {
    describe: () =>
      server.limits
        ? Promise.resolve({ ...A_SERVER, limits: { ...DEFAULT_LIMITS, ...server.limits } })
        : Promise.reject(new SyncError('not-verbatim', { status: 404 })),
    changes: () => {
      if (server.fails) return Promise.reject(server.fails);
      const { epoch, records } = server;
      const cursor = `${epoch}.${records.length}`;
      return Promise.resolve({
        epoch,
        changes: records,
        cursor,
        more: false,
        head: records.length,
      });
    },
    push: (body) => {
      sent.push(body.mutations.map(({ record }) => record));
      return Promise.resolve().then(() => ({ epoch: server.epoch, head: 0, results: push(body) }));
    },
  };
  const sync: Sync = {
    store: memory.store,
    endpoint,
    to: 'server',
    device: 'test',
    newId,
    clock: () => clock.now,
    random: () => 0.5,
    reads: (_, fields) => fields['note'] !== 'of tomorrow',
  };
  const edit = (id: string, note = 'mine') =>
    memory.edit({ kind: 'insight', id }, (view) => ({ ...view, note }));
  return { memory, server, sent, clock, sync, edit, run: () => runSync(sync) };
}

export const applied = ({ mutations }: PushBody): unknown[] =>
  mutations.map(({ id, record, ...change }, at) => ({
    id,
    status: 'applied',
    version: 1000 + at,
    record: aRecord(record, 1000 + at, { fields: 'set' in change ? change.set : {} }),
  }));
