import { plural, t } from '@/lib/base/message';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import { Sparkline } from './Sparkline';

interface Props {
  trend: RankedProblem['figures']['trend'];
  onOpen: (title: string, ids: readonly string[]) => void;
}

const ARROWS = { rising: '↑', fading: '↓', steady: '→', new: '✦', quiet: '–' } as const;

/** Twelve weeks at a glance; the direction in words for who cannot see the arrow. */
export function Trend({ trend: { weeks, direction }, onOpen }: Props) {
  const counts = weeks.map(({ count }) => count);
  const ids = weeks.flatMap((week) => week.ids).toReversed();
  const label = plural('review_weeks_label', ids.length, counts.join(', '));
  return (
    <button
      type="button"
      class="count trend"
      data-direction={direction}
      title={t(`review_trend_${direction}`)}
      onClick={() => onOpen(plural('review_in_weeks', ids.length), ids)}
    >
      <Sparkline values={counts} label={label} />
      <span aria-hidden="true">{ARROWS[direction]}</span>
      <span class="visually-hidden">{t(`review_direction_${direction}`)}</span>
    </button>
  );
}
