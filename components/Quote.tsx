import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/lib/base/message';
import { attribution } from '@/lib/domain/attribution';
import type { Insight } from '@/lib/domain/insight';
import './Quote.css';

interface Props {
  insight: Pick<Insight, 'kind' | 'passages' | 'source' | 'customer' | 'competitor'>;
  /** Longer quotes are cut to so many lines, with a button that shows the rest. Default: all of it. */
  lines?: number;
  /** Where in the first passage a cut quote begins: behind the greetings of a mail. */
  lead?: number;
  /** A taste of it: who says it stands on the same line, and the rest is read elsewhere. */
  isTeaser?: boolean;
}

export function Quote({ insight, lines, lead = 0, isTeaser = false }: Props) {
  const [isWhole, setWhole] = useState(false);
  const isClamped = lines !== undefined && !isWhole;
  const words = useRef<HTMLQuoteElement>(null);
  const shown = isClamped ? startingAt(lead, insight.passages) : insight.passages;
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

/** The same passages where nothing stands before the lead. */
const startingAt = (lead: number, passages: Insight['passages']): Insight['passages'] =>
  lead === 0
    ? passages
    : passages.map((passage, nth) =>
        nth === 0 ? { ...passage, exact: `… ${passage.exact.slice(lead)}` } : passage,
      );

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
