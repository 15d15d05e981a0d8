import { sameJson, type JsonObject } from '@/lib/base/json';
import { applyPatch, createPatch } from '@/lib/base/merge-patch';
import { without } from '@/lib/base/without';
import { KEPT_HERE } from '@/lib/domain/alternate';
import type { Problem } from '@/lib/sync/protocol/problem';
import { local, withBeside } from './local';
import { outward } from './outward';
import { rebaseView } from './rebase';
import { merge } from './rebase-inflight';
import { liveFields, type RecordState, type Step, type StepContext } from './record-state';

/** SY41: what waits becomes what is in flight: its id, its base version and its base fields at one moment. */
export const freeze: Step = (state, context) => {
  const { open, inflight, shadow } = state;
  if (!open || open.held || inflight) return state;
  const theirs = liveFields(shadow);
  const rest = without(state, 'open');
  if (!state.view) return freezeDeletion(state, context);
  const mine = outward(state.view, theirs, context);
  if (!theirs || !shadow) {
    const set = createPatch({}, mine);
    return { ...rest, inflight: begin(state, context, { set }) };
  }
  const seen = outward(open.base ?? {}, theirs, context);
  const merged = merge(seen, mine, shadow);
  const set = createPatch(theirs, merged);
  const before = untouched(state, theirs);
  const { fields, beside } = local(state.view, context, merged, { before, shadow });
  // What they wrote came to stand beside it when it was pulled.
  const ours = beside.filter(({ by }) => by === KEPT_HERE);
  const view = withBeside(fields, ours);
  if (Object.keys(set).length === 0) return { ...rest, view };
  return { ...rest, view, inflight: begin(state, context, { set }) };
};

/** Of `fields`, those in which nothing waits: what the choice of the connection was then does not matter now. */
function untouched({ view = {}, open }: RecordState, fields: JsonObject): JsonObject {
  const base = open?.base ?? {};
  return Object.fromEntries(
    Object.entries(fields).filter(([key]) => sameJson(view[key], base[key])),
  );
}

/** What is deleted is what was seen. Beneath an edit, a change of somebody else can have gone unseen. */
function freezeDeletion(state: RecordState, context: StepContext): RecordState {
  const next = rebaseView(state, context);
  if (!next.open) return next;
  return { ...without(next, 'open'), inflight: begin(next, context, { delete: true }) };
}

const begin = (
  { shadow }: RecordState,
  { newId }: StepContext,
  change: { set: JsonObject } | { delete: true },
) => ({
  id: newId(),
  base: shadow?.version ?? 0,
  baseFields: liveFields(shadow) ?? {},
  attempts: 0,
  ...change,
});

/** SY48: a change that the server refuses for good waits where people can see, mend and export it. */
export const hold =
  (problem: Problem): Step =>
  (state, context) => {
    const { inflight, open } = state;
    // An edit made since may be the remedy: it is tried, together with what was refused.
    if (!inflight || open) return thaw(state, context);
    if (inflight.delete) return rebaseView(without(state, 'inflight'), context);
    const thawed = thaw(state, context);
    return thawed.open ? { ...thawed, open: { ...thawed.open, held: problem } } : thawed;
  };

/** What is in flight waits again, together with what was edited since. */
export const thaw: Step = (state) => {
  const { inflight, open } = state;
  if (!inflight) return state;
  const rest = without(state, 'inflight');
  if (inflight.delete) return { ...rest, open: open ?? { base: inflight.baseFields } };
  const isNew = inflight.base === 0;
  const base = isNew ? null : underneath(state, (open ? open.base : state.view) ?? {});
  return { ...rest, open: { base } };
};

/** `above` with the fields that are in flight as they were before. */
function underneath({ inflight }: RecordState, above: JsonObject): JsonObject {
  if (!inflight) return above;
  const after = applyPatch(inflight.baseFields, inflight.set ?? {});
  return applyPatch(above, createPatch(after, inflight.baseFields));
}

export const failedOnce: Step = (state) =>
  state.inflight
    ? { ...state, inflight: { ...state.inflight, attempts: state.inflight.attempts + 1 } }
    : state;
