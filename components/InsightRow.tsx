import { useId } from 'preact/hooks';
import { day } from '@/lib/base/day';
import { plural, t } from '@/lib/base/message';
import { countVersions } from '@/lib/domain/contested';
import type { Insight } from '@/lib/domain/insight';
import { Quote } from './Quote';
import { SeverityDots } from './SeverityDots';

interface Props {
  insight: Insight;
  position: number;
  /** -1 while nobody knows. */
  total: number;
  isFocused: boolean;
  isChosen: boolean;
  onOpen: (id: string) => void;
  onFocus: (id: string) => void;
  onChoose: (id: string, extend: boolean) => void;
}

const LINES = 3;

/** One insight in a list: the quote is the hero, everything else is one quiet line. */
export function InsightRow({ insight, position, total, isFocused, isChosen, ...on }: Props) {
  const { id, tags, severity, createdAt } = insight;
  const versions = countVersions(insight);
  const label = useId();
  return (
    <article
      class="insight-row"
      tabIndex={isFocused ? 0 : -1}
      data-id={id}
      data-chosen={isChosen}
      aria-posinset={position}
      aria-setsize={total}
      aria-labelledby={label}
      onFocusIn={() => on.onFocus(id)}
    >
      <label class="insight-check">
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={t('insight_choose')}
          onClick={(event) => on.onChoose(id, event.shiftKey)}
        />
      </label>
      <div id={label}>
        <Quote insight={insight} lines={LINES} />
      </div>
      <p class="insight-facts">
        <time dateTime={createdAt}>{day(createdAt)}</time>
        <SeverityDots level={severity} />
        {versions > 1 && <b class="chip chip-contested">{plural('contested_count', versions)}</b>}
        {tags.map((tag) => (
          <span key={tag} class="chip" dir="auto">
            {tag}
          </span>
        ))}
        <button type="button" class="insight-open" onClick={() => on.onOpen(id)}>
          <span class="visually-hidden">{t('insight_open')}</span>
        </button>
      </p>
    </article>
  );
}
