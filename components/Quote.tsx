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
  /** A taste of it: who says it stands on the same line, and the rest is read elsewhere. */
  isTeaser?: boolean;
}

export function Quote({ insight, lines, isTeaser = false }: Props) {
  const [isWhole, setWhole] = useState(false);
  const isClamped = lines !== undefined && !isWhole;
  const words = useRef<HTMLQuoteElement>(null);
  const isCut = useIsCut(words, isClamped && !isTeaser);
  const caption = attribution(insight).join(' · ');
  return (
    <figure
      class={isClamped ? 'quote quote-clamped' : 'quote'}
      data-kind={insight.kind}
      data-teaser={isTeaser}
      style={{ '--quote-lines': String(lines) }}
    >
      <blockquote ref={words} dir="auto">
        {insight.passages.map((passage, index) => (
          <p key={index}>{passage.exact}</p>
        ))}
      </blockquote>
      {(isCut || isWhole) && !isTeaser && (
        <button
          type="button"
          class="quote-more"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {t(isWhole ? 'quote_less' : 'quote_more')}
        </button>
      )}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
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
