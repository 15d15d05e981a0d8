import { sameJson, type JsonObject } from '@/lib/base/json';
import { without } from '@/lib/base/without';
import type { Lineage } from '@/lib/sync/protocol/page';
import type { PushResult } from '@/lib/sync/protocol/push';
import type { WireRecord } from '@/lib/sync/protocol/record';
import { hold } from './freeze';
import { local } from './local';
import { rebaseView, standsOn, tell } from './rebase';
import { rebaseInflight } from './rebase-inflight';
import {
  toShadow,
  type RecordState,
  type Shadow,
  type Step,
  type StepContext,
} from './record-state';

/** A record of a page. What is in flight is left alone (SY42). */
export const pulled =
  (record: WireRecord, epoch: string): Step =>
  (state, context) => {
    const next = toShadow(record, epoch);
    if (!isNewer(next, state.shadow)) return state;
    const isBack = state.shadow?.deleted && !next.deleted;
    if (isBack && !state.inflight && !state.view) tell(next, context, 'came-back');
    return rebaseView({ ...state, shadow: read(next, state, context) }, context, standsOn(state));
  };

/** The server's answer to the mutation that is in flight; an answer to an earlier one says nothing new. */
export const answered =
  (result: PushResult, epoch: string): Step =>
  (state, context) => {
    if (state.inflight?.id !== result.id || result.status === 'blocked') return state;
    if (result.status === 'rejected') return hold(result.problem)(state, context);
    if (result.status === 'conflict') return conflicted(state, result.current, epoch, context);
    const shadow = newest(toShadow(result.record, epoch), state, context);
    return rebaseView({ ...without(state, 'inflight'), shadow }, context, standsOn(state));
  };

function conflicted(
  state: RecordState,
  current: WireRecord | null,
  epoch: string,
  context: StepContext,
): RecordState {
  const before = standsOn(state);
  if (!current) return moveInflight(without(state, 'shadow'), context, before);
  // A late answer about a version that this change has already been moved beyond.
  if (current.version < (state.inflight?.base ?? 0)) return state;
  return moveInflight(
    { ...state, shadow: newest(toShadow(current, epoch), state, context) },
    context,
    before,
  );
}

const moveInflight = (
  state: RecordState,
  context: StepContext,
  before: JsonObject | undefined,
): RecordState => rebaseView(rebaseInflight(state, context), context, before);

/** A workspace as another life of it has it; `lineage`: where that life began, if it is known. */
export interface NewLife {
  epoch: string;
  lineage: Lineage | undefined;
}

/**
 * A record as a restored or changed server has it, or does not have it. What this machine had confirmed
 * after the point that the server went back to is offered again.
 */
export const resynced =
  (record: WireRecord | undefined, { epoch, lineage }: NewLife): Step =>
  (state, context) => {
    const { shadow: known } = state;
    if (known?.epoch === epoch) return record ? pulled(record, epoch)(state, context) : state;
    const bare: RecordState = without(state, 'shadow');
    if (record) bare.shadow = read(toShadow(record, epoch), state, context);
    const before = standsOn(state);
    if (!isAtRisk(state, lineage) || isTheSame(bare, lineage, context))
      return moveInflight(bare, context, before);
    const seen = record && lineage && record.version <= lineage.head ? record.fields : null;
    return rebaseView({ ...without(bare, 'inflight'), open: { base: seen } }, context, before);
  };

/** There is something of ours that the server had confirmed and may have forgotten when it went back. */
const isAtRisk = ({ view, shadow }: RecordState, lineage: Lineage | undefined): boolean =>
  !!view && !(shadow && lineage && shadow.version <= lineage.head);

/** A tombstone of unknown origin is believed, unless something waits here that its author cannot have seen. */
function isTheSame(
  { view = {}, shadow, open, inflight }: RecordState,
  lineage: Lineage | undefined,
  { lens, key }: StepContext,
): boolean {
  if (!shadow || open || inflight) return false;
  if (shadow.deleted) return !lineage;
  return sameJson(lens(key.kind, view), shadow.fields);
}

/** SY47: what cannot be read is kept as it came and not shown. What we withhold is ours to fill in. */
function read(shadow: Shadow, state: RecordState, context: StepContext): Shadow {
  const bare: Shadow = without(shadow, 'unread');
  if (shadow.deleted) return bare;
  const { fields } = local(state.view, context, shadow.fields, { before: standsOn(state), shadow });
  if (context.reads(context.key, fields)) return bare;
  return { ...bare, unread: true };
}

/** After an update of Verbatim: what was set aside is tried again. */
export const readAgain: Step = (state, context) =>
  state.shadow?.unread
    ? rebaseView({ ...state, shadow: read(state.shadow, state, context) }, context)
    : state;

const isNewer = (one: Shadow, other: Shadow | undefined): boolean =>
  other?.epoch !== one.epoch || one.version > other.version;

const newest = (one: Shadow, state: RecordState, context: StepContext): Shadow =>
  state.shadow && !isNewer(one, state.shadow) ? state.shadow : read(one, state, context);
