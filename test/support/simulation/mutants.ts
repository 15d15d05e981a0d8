import { without } from '@/lib/base/without';
import type { Endpoint } from '@/lib/sync/endpoint';
import type { RecordState } from '@/lib/sync/record/record-state';
import type { Change, SyncStore } from '@/lib/sync/store';
import { readChanges } from '@/server/changes';
import type { Mutant, World } from './world';

/** Changes what is written, between the real modules and the disk. */
const writing =
  (
    mend: (before: RecordState, after: RecordState, world: World) => RecordState,
  ): NonNullable<Mutant['store']> =>
  (store, world) => ({
    ...store,
    update: (keys, change) =>
      store.update(keys, (meta, before) => {
        const next = change(meta, before);
        if (!next) return undefined;
        const states = next.states.map((after, at) => mend(before[at] ?? {}, after, world));
        return { ...next, states };
      }),
  });

/** Changes what is given to the real modules, as though it had been read so. */
const reading =
  (mend: (state: RecordState) => RecordState): NonNullable<Mutant['store']> =>
  (store) => ({
    ...store,
    update: (keys, change) => store.update(keys, (meta, states) => change(meta, states.map(mend))),
  });

const onEndpoint =
  (
    change: (endpoint: Endpoint, world: World) => Partial<Endpoint>,
  ): NonNullable<Mutant['endpoint']> =>
  (endpoint, world) => ({ ...endpoint, ...change(endpoint, world) });

type Body = Parameters<Endpoint['push']>[0];

const versions = async (world: World): Promise<Map<string, number>> => {
  const { changes } = await readChanges(world.db.query, world.server.workspace, undefined, 10_000);
  return new Map(changes.map(({ id, version }) => [id, version]));
};

const forget = async (world: World, { mutations }: Body): Promise<void> => {
  for (const { id } of mutations)
    await world.db.query('DELETE FROM mutation WHERE ws = $1 AND id = $2', [
      world.server.workspace,
      id,
    ]);
};

/** Each breaks one rule of `docs/spec/sync.md`; the simulation has to notice every one. */
export const MUTANTS: Record<string, Mutant> = {
  '[SY22] the server forgets mutation ids': {
    endpoint: onEndpoint((endpoint, world) => ({
      push: async (body) => {
        await forget(world, body);
        return endpoint.push(body);
      },
    })),
  },
  '[SY23] the server does not compare versions': {
    endpoint: onEndpoint((endpoint, world) => ({
      push: async (body) => {
        const now = await versions(world);
        const mutations = body.mutations.map((one) => ({ ...one, base: now.get(one.record) ?? 0 }));
        return endpoint.push({ ...body, mutations });
      },
    })),
  },
  '[SY6] a row becomes visible after a higher version was read': {
    endpoint: onEndpoint((endpoint, world) => ({
      changes: async (since, limit) => {
        const page = await endpoint.changes(since, limit);
        const hides = page.changes.length > 1 && world.dice.random() < 0.3;
        return hides ? { ...page, changes: page.changes.slice(1) } : page;
      },
    })),
  },
  '[SY20] a mutation gets another id each time it is sent': {
    endpoint: onEndpoint((endpoint, world) => ({
      push: async (body) => {
        const ids = new Map(body.mutations.map((one) => [world.dice.newId(), one.id]));
        const [fresh] = [[...ids.keys()]];
        const mutations = body.mutations.map((one, at) => ({ ...one, id: fresh[at] ?? one.id }));
        const answer = await endpoint.push({ ...body, mutations });
        const results = (answer.results as { id: string }[]).map((one) => ({
          ...one,
          id: ids.get(one.id) ?? one.id,
        }));
        return { ...answer, results };
      },
    })),
  },
  '[SY40] what was seen is captured when it is sent': {
    store: reading((state) =>
      state.open && state.shadow && !state.inflight && state.view
        ? { ...state, open: { base: state.shadow.deleted ? null : state.shadow.fields } }
        : state,
    ),
  },
  '[SY41] the version is read when sending, not when freezing': {
    endpoint: (endpoint, _world, { memory }) => ({
      ...endpoint,
      push: (body) => {
        const mutations = body.mutations.map((one) => ({
          ...one,
          base: memory.states.get(`${one.kind}/${one.record}`)?.shadow?.version ?? 0,
        }));
        return endpoint.push({ ...body, mutations });
      },
    }),
  },
  '[SY42] what is in flight moves to a pulled version under a new id': {
    store: writing((before, after, world) =>
      after.inflight &&
      after.shadow &&
      before.inflight?.id === after.inflight.id &&
      after.shadow !== before.shadow
        ? {
            ...after,
            inflight: { ...after.inflight, id: world.dice.newId(), base: after.shadow.version },
          }
        : after,
    ),
  },
  '[SY43] theirs is not kept beside mine': {
    store: writing((_, after) =>
      after.inflight?.set?.['alternates']
        ? {
            ...after,
            inflight: { ...after.inflight, set: without(after.inflight.set, 'alternates') },
          }
        : after,
    ),
  },
  '[SY43] tags are taken as one value': {
    store: writing((_, after) => {
      const { inflight, view } = after;
      if (!inflight?.set?.['tags'] || !view?.['tags']) return after;
      const [first] = inflight.set['tags'] as string[];
      return {
        ...after,
        inflight: { ...inflight, set: { ...inflight.set, tags: first ? [first] : [] } },
      };
    }),
  },
  '[SY44] a delete beats an edit': {
    endpoint: onEndpoint((endpoint, world) => ({
      push: async (body) => {
        const now = await versions(world);
        const mutations = body.mutations.map((one) =>
          'delete' in one ? { ...one, base: now.get(one.record) ?? 0 } : one,
        );
        return endpoint.push({ ...body, mutations });
      },
    })),
  },
  '[SY45] tombstones are passed over': {
    endpoint: onEndpoint((endpoint) => ({
      changes: async (since, limit) => {
        const page = await endpoint.changes(since, limit);
        const changes = page.changes.filter((one) => !(one as { deleted: boolean }).deleted);
        return { ...page, changes };
      },
    })),
  },
  '[SY49] the cursor is written before the page': {
    store: (store) => splitUpdates(store),
  },
  '[SY41] what waits is cleared when something older is confirmed': {
    store: writing((before, after) =>
      before.inflight && !after.inflight && after.open ? without(after, 'open') : after,
    ),
  },
  '[SY28] what is in flight is dropped when the answer is lost': {
    store: writing((before, after) =>
      before.inflight && after.inflight && after.shadow !== before.shadow
        ? without(after, 'inflight')
        : after,
    ),
  },
};

/** Now and then the worker dies between the two writes. */
function splitUpdates(store: SyncStore): SyncStore {
  let count = 0;
  const update = (keys: Parameters<SyncStore['update']>[0], change: Change): Promise<void> =>
    store.update(keys, (meta, states) => {
      const next = change(meta, states);
      const dies = next && next.meta.cursor !== meta.cursor && ++count % 7 === 0;
      return dies ? { ...next, states } : next;
    });
  return { ...store, update };
}
