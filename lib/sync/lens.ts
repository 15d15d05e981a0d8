import { canonicalJson, isJsonObject, sameJson, type Json, type JsonObject } from '@/lib/base/json';
import { LIMITS } from '@/lib/domain/limits';

/** What of a record leaves this machine: fields withheld, personal data replaced. Giving it its own result changes nothing. */
export type Lens = (kind: string, fields: JsonObject) => JsonObject;

export const wholeRecord: Lens = (_kind, fields) => fields;

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
): JsonObject {
  const result: JsonObject = {};
  for (const key of new Set([...Object.keys(ours), ...Object.keys(shared)])) {
    const isAsBefore = before !== undefined && sameJson(before[key], shared[key]);
    const value = isAsBefore
      ? (ours[key] ?? shared[key])
      : localMember(ours[key], sent[key], shared[key], before?.[key]);
    if (value !== undefined) result[key] = value;
  }
  return result;
}

type Member = Json | undefined;

/** Pictures that stay on this machine and those that others sent: ours first, and no more than a record holds. */
const joined = (ours: Json[], shared: Json[]): Json[] =>
  [...new Map([...ours, ...shared].map((one) => [canonicalJson(one), one])).values()].slice(
    0,
    Math.max(ours.length, LIMITS.attachments),
  );

/** A note that stays on this machine, with the team's beneath it. Without room, that one is still the team's. */
function beneath(ours: string, shared: string): string {
  if (ours === '') return shared;
  const both = `${ours}\n\n${shared}`;
  return ours.includes(shared) || both.length > LIMITS.noteCharacters ? ours : both;
}

/** What stays here keeps its place where both can be kept. */
function withheld(ours: Member, shared: Member): Member {
  if (Array.isArray(ours) && Array.isArray(shared)) return joined(ours, shared);
  const areNotes = typeof ours === 'string' && typeof shared === 'string';
  return areNotes ? beneath(ours, shared) : shared;
}

function localMember(ours: Member, sent: Member, shared: Member, before: Member): Member {
  if (sameJson(sent, shared)) return ours ?? shared;
  if (sent === '' || (sent === undefined && Array.isArray(ours))) return withheld(ours, shared);
  if (isJsonObject(ours) && isJsonObject(sent) && isJsonObject(shared))
    return localize(ours, sent, shared, isJsonObject(before) ? before : undefined);
  return shared;
}
