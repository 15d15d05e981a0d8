import { plural } from '@/lib/base/message';
import type { ShippedEffect } from '@/lib/review/shipped';
import type { OpenTally } from './Counts';
import './Effect.css';

interface Props {
  effect: ShippedEffect & { text: string };
  onTally: OpenTally;
}

/** What shipping did, with the insights that it is judged by. */
export function Effect({ effect: { verdict, text, before, after }, onTally }: Props) {
  const counts = [
    [plural('review_effect_before', before.count, weeksOf(before)), before.ids],
    [plural('review_effect_after', after.count, weeksOf(after)), after.ids],
  ] as const;
  return (
    <div class="effect" data-verdict={verdict}>
      <p>{text}</p>
      <p class="effect-counts">
        {counts.map(([words, ids]) => (
          <button key={words} type="button" class="count" onClick={() => onTally(words, ids)}>
            {words}
          </button>
        ))}
      </p>
    </div>
  );
}

/** To a tenth: what is less is a day. */
const weeksOf = ({ weeks }: { weeks: number }): string =>
  plural('review_weeks', Math.round(weeks * 10) / 10);
