import { canonicalJson, isJsonObject, sameJson, type Json } from '@/lib/base/json';
import { MAX_ALTERNATES } from '@/lib/domain/alternate';
import { LIMITS } from '@/lib/domain/limits';

interface Lists {
  ours: Json[];
  sent: Json[];
  shared: Json[];
  before: Json[] | undefined;
}

const MOST = new Map<string, number>([
  ['attachments', LIMITS.attachments],
  ['passages', LIMITS.passages],
  ['tags', LIMITS.tags],
  ['alternates', MAX_ALTERNATES],
]);

/**
 * A list as this machine keeps it, entry by entry: ours stand for what was made of them on the way, and what
 * the team never had in any form stays. No more than a record holds: the team's have another place.
 */
export function localList(name: string, { ours, sent, shared, before }: Lists): Json[] {
  const entries = imagesOf(ours, sent).map((image, at) => ({ own: ours[at] ?? null, image }));
  const [there, had] = [keysOf(shared), keysOf(before ?? [])];
  const gone = entries.filter((entry) => !isIn(there, entry));
  const unseen = gone.filter((entry) => entry.image !== undefined && before && !isIn(had, entry));
  const stays = gone.filter((entry) => entry.image === undefined || unseen.includes(entry));
  // Where some are here in a form that the team never had, what it had before stands for them.
  const isStandIn = (key: string) =>
    unseen.length > 0 && had.has(key) && !entries.some(({ own }) => canonicalJson(own) === key);
  const byImage = Map.groupBy(entries, (entry) => canonicalJson(imageOf(entry)));
  const shown = shared.flatMap((one) => {
    const key = canonicalJson(one);
    const own = byImage.get(key)?.map((entry) => entry.own);
    return own ?? (isStandIn(key) ? [] : [one]);
  });
  return unique([...stays.map(({ own }) => own), ...shown]).slice(0, MOST.get(name));
}

interface Entry {
  own: Json;
  /** As it is sent; undefined: it stays here. */
  image: Json | undefined;
}

/** What became of each entry on its way out: a lens keeps their order and may leave some out. */
export function imagesOf(ours: Json[], sent: Json[]): (Json | undefined)[] {
  let at = 0;
  return ours.map((own) => {
    const image = sent[at];
    if (image === undefined) return undefined;
    if (ours.length !== sent.length && !isSameBut(own, image)) return undefined;
    at += 1;
    return image;
  });
}

/** Of other versions, that of the same field by the same person at the same time. */
const isSameBut = (own: Json, image: Json): boolean =>
  isJsonObject(own) &&
  isJsonObject(image) &&
  sameJson({ ...own, value: null }, { ...image, value: null });

const imageOf = ({ own, image = own }: Entry): Json => image;

const isIn = (keys: ReadonlySet<string>, entry: Entry): boolean =>
  keys.has(canonicalJson(entry.own)) || keys.has(canonicalJson(imageOf(entry)));

const keysOf = (list: Json[]): Set<string> => new Set(list.map(canonicalJson));

const unique = (list: Json[]): Json[] => [
  ...new Map(list.map((one) => [canonicalJson(one), one])).values(),
];
