import { plural, t, type PluralKey } from '@/lib/base/message';
import type { Act } from '@/lib/domain/act';

/** Acts that are told by the statement they are about; the others by how many things they touched. */
const NAMED = [
  'choose',
  'name',
  'plan',
  'dismiss',
  'restore',
  'merge',
  'distinct',
  'weights',
] as const satisfies Act['kind'][];
type Named = (typeof NAMED)[number];
type Counted = Exclude<Act['kind'], Named>;

/** What was done, or undone, as one sentence: `Moved 3 insights to “Exports time out”`. */
export function actMessage(act: Act, isUndone: boolean): string {
  const what = isNamed(act.kind)
    ? t(`review_act_${act.kind}`, act.detail ?? '')
    : plural(stemOf(act.kind), act.count, act.detail ?? '');
  return isUndone ? t('act_undone', what) : what;
}

const isNamed = (kind: Act['kind']): kind is Named =>
  (NAMED as readonly Act['kind'][]).includes(kind);

const COUNTED = new Set<string>([
  'split',
  'move',
  'pin',
  'unpin',
  'together',
  'apart',
  'regroup',
  'seen',
]);

/** Acts of other screens are counted without being named. */
const stemOf = (kind: Counted): PluralKey =>
  (COUNTED.has(kind) ? `review_act_${kind}` : 'review_act_other') as PluralKey;
