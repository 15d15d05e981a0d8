import { sameJson, type JsonObject } from '@/lib/base/json';
import { createPatch, applyPatch } from '@/lib/base/merge-patch';
import { local, withBeside } from './local';
import { mergeFields } from './merge';
import {
  liveFields,
  underlay,
  type Inflight,
  type NoticeCode,
  type RecordState,
  type Shadow,
  type StepContext,
} from './record-state';

/**
 * Brings what people see up to what is below it, and keeps what they changed and have not sent. `before` is
 * what the view stood on until now, where that is known.
 */
export function rebaseView(
  state: RecordState,
  context: StepContext,
  before?: JsonObject,
): RecordState {
  const below = underlay(state);
  // What was shown stays until the newer version can be read.
  if (state.shadow?.unread && !state.open) return state;
  if (!state.open) return below ? followed(state, context, below, before) : without(state, 'view');
  if (!state.view) return rebaseDeletion(state, context, below);
  return below ? rebaseEdit(state, context, below, before) : state;
}

/** What the view stands on: the record as the team has it, as far as it could be read. */
export const standsOn = (state: RecordState): JsonObject | undefined =>
  state.shadow?.unread ? undefined : underlay(state);

function followed(
  state: RecordState,
  context: StepContext,
  below: JsonObject,
  before: JsonObject | undefined,
): RecordState {
  const { shadow } = state;
  const { fields, beside } = local(state.view, context, below, { before, shadow });
  return { ...state, view: withBeside(fields, beside) };
}

function rebaseDeletion(
  state: RecordState,
  context: StepContext,
  below: JsonObject | undefined,
): RecordState {
  if (!below) return without(state, 'open');
  const { shadow } = state;
  const base = state.open?.base ?? {};
  const isReadable = !shadow?.unread;
  const shown = (fields: JsonObject) => context.lens(context.key.kind, fields);
  if (isReadable && sameJson(shown(base), shown(below))) return state;
  tell(shadow, context, 'delete-undone');
  const rest = without(state, 'open');
  return isReadable ? { ...rest, view: local(base, context, below, { shadow }).fields } : rest;
}

/** SY40: of the fields that were touched, both the value and what was seen stay; the others follow. */
function rebaseEdit(
  state: RecordState,
  context: StepContext,
  below: JsonObject,
  before: JsonObject | undefined,
): RecordState {
  const view = state.view ?? {};
  const base = state.open?.base ?? {};
  const touched = new Set(
    [...Object.keys(view), ...Object.keys(base)].filter((key) => !sameJson(view[key], base[key])),
  );
  const { fields, beside } = local(base, context, below, { before, shadow: state.shadow, touched });
  const next = { view: { ...fields }, base: { ...fields } };
  for (const key of touched) {
    take(next.view, view, key);
    take(next.base, base, key);
  }
  const [shown, seen] = [withBeside(next.view, beside), withBeside(next.base, beside)];
  const isNew = state.open?.base === null;
  if (!isNew && sameJson(shown, seen)) return { ...without(state, 'open'), view: shown };
  return { ...state, view: shown, open: { ...state.open, base: seen } };
}

/** SY42: after the server's answer, and then alone, what is in flight moves onto the record as it is now. */
export function rebaseInflight(state: RecordState, context: StepContext): RecordState {
  const { inflight, shadow } = state;
  if (!inflight) return state;
  const theirs = liveFields(shadow);
  if (inflight.delete) {
    if (theirs) tell(shadow, context, 'delete-undone');
    return without(state, 'inflight');
  }
  const next = moved(inflight, shadow);
  const isThere = theirs && Object.keys(next.set ?? {}).length === 0;
  return isThere ? without(state, 'inflight') : { ...state, inflight: next };
}

function moved(inflight: Inflight, shadow: Shadow | undefined): Inflight {
  const { baseFields: seen } = inflight;
  const mine = applyPatch(seen, inflight.set ?? {});
  const theirs = liveFields(shadow);
  const merged = theirs && shadow ? merge(seen, mine, shadow) : mine;
  const baseFields = theirs ?? {};
  const set = createPatch(baseFields, merged);
  return { ...inflight, base: shadow?.version ?? 0, baseFields, set };
}

export const merge = (base: JsonObject, mine: JsonObject, { fields, by, receivedAt }: Shadow) =>
  mergeFields(base, mine, fields, { by, at: receivedAt });

export function tell(shadow: Shadow | undefined, context: StepContext, code: NoticeCode): void {
  context.notice({ ...context.key, code, by: shadow?.by ?? '', at: shadow?.receivedAt ?? '' });
}

export function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = value;
  return rest;
}

function take(to: JsonObject, from: JsonObject, key: string): void {
  const value = from[key];
  if (value === undefined) delete to[key];
  else to[key] = value;
}
