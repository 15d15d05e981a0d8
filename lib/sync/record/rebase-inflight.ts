import type { JsonObject } from '@/lib/base/json';
import { applyPatch, createPatch } from '@/lib/base/merge-patch';
import { without } from '@/lib/base/without';
import { mergeFields } from './merge';
import { tell } from './rebase';
import {
  liveFields,
  type Inflight,
  type RecordState,
  type Shadow,
  type StepContext,
} from './record-state';

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
