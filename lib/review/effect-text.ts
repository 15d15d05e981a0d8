import { writeNumber } from '@/lib/base/locale';
import { t } from '@/lib/base/message';
import type { ShippedEffect } from './shipped';

/** What shipping did and how sure that is, as a person would say it. */
export function effectText({ before, after, ratio, verdict }: ShippedEffect): string {
  if (verdict === 'early') return t('review_effect_early');
  if (verdict === 'silent') return t('review_effect_silent');
  const rates = t(
    'review_effect_rates',
    writeNumber(before.count / before.weeks),
    writeNumber(after.count / after.weeks),
  );
  const sure = t(
    `review_effect_${verdict}`,
    times(ratio.low),
    ratio.high === Infinity ? t('review_effect_any') : times(ratio.high),
  );
  return `${rates} ${sure}`;
}

const times = (ratio: number): string => writeNumber(Math.round(ratio * 100));
