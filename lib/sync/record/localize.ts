import { isJsonObject, sameJson, type Json, type JsonObject } from '@/lib/base/json';
import { LIMITS } from '@/lib/domain/limits';
import { localList } from './localize-list';

/** Told of a value that has lost its place: ours, which the team never saw whole, or theirs, where ours stays. */
export type Beside = (field: string, value: Json, whose: 'ours' | 'theirs') => void;

/**
 * The record as this machine keeps it, given `shared` as the team has it. Where the team has what we would
 * send, what we withhold, or what it had `before`, ours stays whole; where it has something else, that is
 * taken. `before` is there for choices that change: what went out redacted does not come back that way.
 */
export function localize(
  ours: JsonObject,
  sent: JsonObject,
  shared: JsonObject,
  before?: JsonObject,
  beside: Beside = () => {},
): JsonObject {
  const result: JsonObject = {};
  for (const name of new Set([...Object.keys(ours), ...Object.keys(shared)])) {
    const sides = {
      name,
      ours: ours[name],
      sent: sent[name],
      shared: shared[name],
      before: before?.[name],
      isAsBefore: before !== undefined && sameJson(before[name], shared[name]),
    };
    const value = localMember(sides, beside);
    if (value !== undefined) result[name] = value;
  }
  return result;
}

type Member = Json | undefined;

/** One member as it is here, as it would be sent, as the team has it, and as the team had it. */
interface Sides {
  name: string;
  ours: Member;
  sent: Member;
  shared: Member;
  before: Member;
  isAsBefore: boolean;
}

function localMember(sides: Sides, beside: Beside): Member {
  const { ours, sent, shared, isAsBefore } = sides;
  if (isAsBefore || sameJson(sent, shared)) return ours ?? shared;
  return localObject(sides, beside) ?? localEntries(sides) ?? localValue(sides, beside);
}

/** Undefined: it is no object, or nothing of it is left. */
function localObject({ name, ours, sent, shared, before }: Sides, beside: Beside): Member {
  const theirs = shared ?? {};
  if (!isJsonObject(ours) || !isJsonObject(sent) || !isJsonObject(theirs)) return undefined;
  const had = isJsonObject(before) ? before : undefined;
  const inside: Beside = (field, ...rest) => beside(`${name}.${field}`, ...rest);
  const merged = localize(ours, sent, theirs, had, inside);
  return shared === undefined && sameJson(merged, {}) ? undefined : merged;
}

/** Undefined: it is no list, or nothing of it is left. */
function localEntries({ name, ours, sent = [], shared, before }: Sides): Member {
  const theirs = shared ?? [];
  if (!Array.isArray(ours) || !Array.isArray(sent) || !Array.isArray(theirs)) return undefined;
  const had = Array.isArray(before) ? before : undefined;
  const list = localList(name, { ours, sent, shared: theirs, before: had });
  return shared === undefined && list.length === 0 ? undefined : list;
}

/** A withheld value stays and theirs goes beside it; one that they saw changed gives way and goes beside theirs. */
function localValue({ name, ours, sent, shared, before }: Sides, beside: Beside): Member {
  const isWhole = [sent, shared, before].some((one) => sameJson(ours, one));
  if (ours === undefined || isWhole || isJsonObject(ours) || Array.isArray(ours)) return shared;
  const areTexts = typeof ours === 'string' && typeof shared === 'string';
  if (sent === '' && areTexts) return beneath(ours, shared);
  if (sent === undefined && shared !== undefined) {
    beside(name, shared, 'theirs');
    return ours;
  }
  beside(name, ours, 'ours');
  return shared;
}

/** A note that stays on this machine, with the team's beneath it. Without room, that one is still the team's. */
function beneath(ours: string, shared: string): string {
  const both = `${ours}\n\n${shared}`;
  return ours.includes(shared) || both.length > LIMITS.noteCharacters ? ours : both;
}
