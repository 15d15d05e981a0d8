import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { leadIn } from '@/lib/base/lead';
import { t } from '@/lib/base/message';
import { attribution } from '@/lib/domain/attribution';
import type { Insight } from '@/lib/domain/insight';
import './Quote.css';

interface Props {
  insight: Pick<Insight, 'kind' | 'passages' | 'source' | 'customer' | 'competitor'>;
  /** Longer quotes are cut to so many lines, with a button that shows the rest. Default: all of it. */
  lines?: number;
  /** What a cut quote is shown for: it begins at the sentence that says most of it. Default: at its start. */
  telling?: readonly string[] | undefined;
  /** A taste of it: who says it stands on the same line, and the rest is read elsewhere. */
  isTeaser?: boolean;
}

export function Quote({ insight, lines, telling = [], isTeaser = false }: Props) {
  const [isWhole, setWhole] = useState(false);
  const isClamped = lines !== undefined && !isWhole;
  const words = useRef<HTMLQuoteElement>(null);
  const shown = isClamped ? fromLead(insight.passages, telling) : insight.passages;
  const isCut = useIsCut(words, isClamped && !isTeaser) || shown !== insight.passages;
  const caption = attribution(insight).join(' · ');
  return (
    <figure
      class={isClamped ? 'quote quote-clamped' : 'quote'}
      data-kind={insight.kind}
      data-teaser={isTeaser}
      style={{ '--quote-lines': String(lines) }}
    >
      <blockquote ref={words} dir="auto">
        {shown.map((passage, index) => (
          <p key={index}>{passage.exact}</p>
        ))}
      </blockquote>
      {(isCut || isWhole) && !isTeaser && (
        <More isWhole={isWhole} onToggle={() => setWhole(!isWhole)} />
      )}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

const More = ({ isWhole, onToggle }: { isWhole: boolean; onToggle: () => void }) => (
  <button type="button" class="quote-more" aria-expanded={isWhole} onClick={onToggle}>
    {t(isWhole ? 'quote_less' : 'quote_more')}
  </button>
);

/** Without the greetings of a long mail; the same passages where nothing stands before the lead. */
function fromLead(passages: Insight['passages'], telling: readonly string[]) {
  const [first, ...rest] = passages;
  const lead = first ? leadIn(first.exact, telling) : 0;
  return first && lead > 0
    ? [{ ...first, exact: `… ${first.exact.slice(lead)}` }, ...rest]
    : passages;
}

/** Whether there is more than is shown, which only the drawn page knows. */
function useIsCut(words: RefObject<HTMLElement | null>, isClamped: boolean): boolean {
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const { current } = words;
    if (!isClamped || !current) return undefined;
    const look = (): void => setCut(current.scrollHeight > current.clientHeight + 1);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, [isClamped, words]);
  return isCut;
}
