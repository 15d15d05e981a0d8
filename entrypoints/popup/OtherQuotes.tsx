import { day } from '@/lib/base/day';
import { t } from '@/lib/base/message';
import { shorten } from '@/lib/base/shorten';
import { attribution } from '@/lib/domain/attribution';
import { insightText, type Insight } from '@/lib/domain/insight';

const SHOWN_CHARACTERS = 160;

/** What the others said, the nearest first: to see whom the draft would be filed with. */
export const OtherQuotes = ({ id, said }: { id: string; said: readonly Insight[] }) => (
  // Scrolled by keys where there are many.
  <ul id={id} class="other-quotes" tabIndex={0} aria-label={t('popup_others_quotes')}>
    {said.map((insight) => (
      <li key={insight.id}>
        <q dir="auto">{shorten(insightText(insight), SHOWN_CHARACTERS)}</q>{' '}
        <small dir="auto">{[...attribution(insight), day(insight.createdAt)].join(' · ')}</small>
      </li>
    ))}
  </ul>
);
