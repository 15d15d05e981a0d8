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
  return `${rates} ${certainty(verdict, ratio)}`;
}

/** Below 1 as a share, above as a multiple: nobody reads "4,728 %". */
function certainty(verdict: 'fewer' | 'more' | 'unsure', { low, high }: ShippedEffect['ratio']) {
  const from = verdict === 'more' ? writeNumber(low) : percent(low);
  if (verdict === 'fewer') return t('review_effect_fewer', from, percent(high));
  return high === Infinity
    ? t(`review_effect_${verdict}_open`, from)
    : t(`review_effect_${verdict}`, from, writeNumber(high));
}

const percent = (ratio: number): string => writeNumber(Math.round(ratio * 100));
