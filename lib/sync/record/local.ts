import { asList, isJsonObject, sameJson, type Json, type JsonObject } from '@/lib/base/json';
import { KEPT_HERE, MAX_ALTERNATES, type Alternate } from '@/lib/domain/alternate';
import { localize } from './localize';
import type { Shadow, StepContext } from './record-state';

/** What is known of the record beside `shared`, the fields as the team has them. */
interface Told {
  before?: JsonObject | undefined;
  shadow: Shadow | undefined;
  /** Fields with a change that waits: what becomes of ours in them is settled when it is sent. */
  touched?: ReadonlySet<string>;
}

/** SY59: a value that lost its place: it stands beside, until somebody chooses. */
type Displaced = Alternate & { value: Json };

interface Local {
  fields: JsonObject;
  beside: Displaced[];
}

/** The record as this machine keeps it, under what its connection lets out. */
export function local(
  ours: JsonObject = {},
  { lens, key }: StepContext,
  shared: JsonObject,
  { before, shadow, touched }: Told,
): Local {
  const beside: Displaced[] = [];
  const { by = '', receivedAt: at = '' } = shadow ?? {};
  const fields = localize(ours, lens(key.kind, ours), shared, before, (field, value, whose) => {
    const isOurs = whose === 'ours';
    if (isOurs && touched?.has(field.split('.')[0] ?? '')) return;
    beside.push({ field, value, by: isOurs ? KEPT_HERE : by, at });
  });
  return { fields, beside };
}

/** Each version once: what a person has not chosen yet is there already. */
export function withBeside(fields: JsonObject, beside: readonly Displaced[]): JsonObject {
  const there = asList(fields['alternates']).filter(isJsonObject);
  const added = beside.filter(
    ({ field, value }) =>
      !there.some((one) => one['field'] === field && sameJson(one['value'], value)),
  );
  if (added.length === 0) return fields;
  return { ...fields, alternates: [...there, ...added].slice(-MAX_ALTERNATES) };
}
