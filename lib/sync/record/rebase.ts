import { sameJson, type JsonObject } from '@/lib/base/json';
import { without } from '@/lib/base/without';
import { local, withBeside } from './local';
import {
  underlay,
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

export function tell(shadow: Shadow | undefined, context: StepContext, code: NoticeCode): void {
  context.notice({ ...context.key, code, by: shadow?.by ?? '', at: shadow?.receivedAt ?? '' });
}

function take(to: JsonObject, from: JsonObject, key: string): void {
  const value = from[key];
  if (value === undefined) delete to[key];
  else to[key] = value;
}
