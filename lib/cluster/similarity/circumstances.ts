import { keysOf } from '@/lib/base/keys-of';
import type { Insight } from '@/lib/domain/insight';
import { foldTag } from '@/lib/domain/tags';
import type { RowFiller } from './pairs';

/** By which part of itself the same rare circumstance raises a similarity; a common one does less, down to 0. */
const SAME = { record: 0.5, kind: 0.1, app: 0.05, company: 0.05 };
/** By which part a praise and a complaint, wish or question are less similar. */
const PRAISE_MALUS = 0.1;

/**
 * What insights come with as a weak sign of what they are about. It multiplies what they say: it breaks ties
 * and joins nothing that shares no meaning. One customer has many problems, so who said it hardly counts.
 */
export function withCircumstances(fill: RowFiller, items: readonly Insight[]): RowFiller {
  const features = keysOf(SAME).flatMap((key) =>
    featureOf(items.map(CIRCUMSTANCES[key]), SAME[key]),
  );
  const moods = Int8Array.from(items, ({ kind }) => MOODS[kind]);
  if (features.length === 0 && !moods.includes(PRAISING)) return fill;
  const change = new Float32Array(items.length);
  return (i, row) => {
    fill(i, row);
    change.fill(0, i + 1);
    for (const feature of features) raise(feature, i, change);
    const opposed = OPPOSED - moods[i]!;
    for (let j = i + 1; j < row.length; j++) {
      if (moods[j] === opposed) change[j]! -= PRAISE_MALUS;
      if (row[j]! > 0) row[j]! *= 1 + change[j]!;
    }
  };
}

type Tells = (insight: Insight) => string | undefined;

const CIRCUMSTANCES: Record<keyof typeof SAME, Tells> = {
  record: ({ kind, source: { app, recordId, canonicalUrl } }) => {
    if (recordId) return `${app} ${recordId}`;
    // A competitor's page is about everything they sell.
    return kind === 'competitor' ? undefined : canonicalUrl;
  },
  kind: ({ kind }) => (MOODS[kind] === 0 ? undefined : kind),
  app: ({ source }) => source.app,
  company: ({ customer }) => customer?.company && foldTag(customer.company),
};

const PRAISING = 2;
const OPPOSED = 3;
const MOODS: Record<Insight['kind'], number> = {
  pain: 1,
  request: 1,
  question: 1,
  praise: PRAISING,
  competitor: 0,
  other: 0,
};

/** A number for each value, -1 for none, and what sharing it brings. */
interface Feature {
  codes: Int32Array;
  gains: Float32Array;
}

/** None where it tells nothing apart: all have the same, or nobody shares one. */
function featureOf(values: readonly (string | undefined)[], most: number): Feature[] {
  const items = Map.groupBy(values.keys(), (item) => values[item] ?? '');
  const codes = new Int32Array(values.length).fill(-1);
  const rarest = Math.log(Math.max(3, values.length) / 2);
  const gains: number[] = [];
  for (const [value, { length }] of items) {
    const gain = most * Math.min(1, Math.log(values.length / length) / rarest);
    if (value === '' || length < 2 || gain <= 0) continue;
    for (const item of items.get(value)!) codes[item] = gains.length;
    gains.push(gain);
  }
  return gains.length > 0 ? [{ codes, gains: Float32Array.from(gains) }] : [];
}

function raise({ codes, gains }: Feature, i: number, change: Float32Array): void {
  const code = codes[i]!;
  if (code < 0) return;
  for (let j = i + 1; j < codes.length; j++) if (codes[j] === code) change[j]! += gains[code]!;
}
