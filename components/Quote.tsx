import { useState } from 'preact/hooks';
import { t } from '@/lib/base/message';
import { attribution } from '@/lib/domain/attribution';
import type { Insight } from '@/lib/domain/insight';
import './Quote.css';

interface Props {
  insight: Pick<Insight, 'kind' | 'passages' | 'source' | 'customer' | 'competitor'>;
  /** Longer quotes are cut to so many lines, with a button that shows the rest. Default: all of it. */
  lines?: number;
}

/** Narrow columns hold about so many characters a line; what surely fits needs no button. */
const CHARACTERS_A_LINE = 42;

export function Quote({ insight, lines }: Props) {
  const [isWhole, setWhole] = useState(false);
  const isLong = lines !== undefined && lineCount(insight) > lines;
  const isClamped = isLong && !isWhole;
  const caption = attribution(insight).join(' · ');
  return (
    <figure
      class={isClamped ? 'quote quote-clamped' : 'quote'}
      data-kind={insight.kind}
      style={{ '--quote-lines': String(lines) }}
    >
      <blockquote dir="auto">
        {insight.passages.map((passage, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- passages have no other identity
          <p key={index}>{passage.exact}</p>
        ))}
      </blockquote>
      {isLong && (
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

const lineCount = ({ passages }: Pick<Insight, 'passages'>): number =>
  passages
    .flatMap((passage) => passage.exact.split('\n'))
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 0);
