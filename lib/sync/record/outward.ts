import { canonicalJson, sameJson, type Json, type JsonObject } from '@/lib/base/json';
import { imagesOf } from './localize-list';
import type { StepContext } from './record-state';

const LISTS = ['tags', 'alternates'];

/**
 * The record as it is sent to a team that has `theirs`. An entry that the team has as it stands is named as it
 * stands, whatever it holds: so it stays the same entry, which can be taken away.
 */
export function outward(
  fields: JsonObject,
  theirs: JsonObject | undefined,
  { lens, key }: Pick<StepContext, 'lens' | 'key'>,
): JsonObject {
  const sent = { ...lens(key.kind, fields) };
  for (const name of LISTS) {
    const [own, image, there] = [fields, sent, theirs].map((one) => listIn(one?.[name]));
    if (!own || !there || sameJson(own, image)) continue;
    const keys = new Set(there.map(canonicalJson));
    const images = imagesOf(own, image ?? []);
    const list = own.flatMap((one, at) =>
      keys.has(canonicalJson(one)) ? [one] : (images[at] ?? []),
    );
    if (list.length > 0) sent[name] = list;
  }
  return sent;
}

const listIn = (value: Json | undefined): Json[] | undefined =>
  Array.isArray(value) ? value : undefined;
