import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/base/message';
import type { Insight } from '@/lib/domain/insight';
import { InsightRow } from './InsightRow';
import { useVirtualRows } from './use-virtual-rows';
import './InsightFeed.css';

interface Props {
  insights: readonly Insight[];
  focused: string | undefined;
  chosen: ReadonlySet<string>;
  /** False while only the newest are there. */
  isWhole: boolean;
  initialOffset?: number;
  onOpen: (id: string) => void;
  onFocus: (id: string) => void;
  onChoose: (id: string, extend: boolean) => void;
  onScroll: (offset: number) => void;
}

const ROW = 112;

/** A feed of articles (https://www.w3.org/WAI/ARIA/apg/patterns/feed/), of which only those in sight are drawn. */
export function InsightFeed(props: Props) {
  const { insights, focused, chosen, isWhole, initialOffset } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const ids = insights.map(({ id }) => id);
  const virtual = useVirtualRows({
    scroller,
    ids,
    estimate: ROW,
    ...(initialOffset !== undefined && { initialOffset }),
  });
  const at = focused === undefined ? -1 : ids.indexOf(focused);
  useFollowFocus(scroller, focused, () => at >= 0 && virtual.reveal(at));
  return (
    <div
      ref={scroller}
      class="feed-scroller"
      onScroll={(event) => props.onScroll(event.currentTarget.scrollTop)}
    >
      <div
        class="feed"
        role="feed"
        aria-busy={!isWhole}
        aria-label={t('view_insights')}
        style={{ blockSize: `${virtual.height}px` }}
      >
        {virtual.rows.map(({ index, key, start }) => {
          const insight = insights[index];
          return insight ? (
            <div
              key={key}
              ref={virtual.measure}
              class="feed-row"
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
            >
              <InsightRow
                insight={insight}
                position={index + 1}
                total={isWhole ? insights.length : -1}
                isFocused={focused === insight.id || (at < 0 && index === 0)}
                isChosen={chosen.has(insight.id)}
                onOpen={props.onOpen}
                onFocus={props.onFocus}
                onChoose={props.onChoose}
              />
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}

/** When keys move the focus, the row is brought into sight and takes it; a pointer never scrolls the list. */
function useFollowFocus(
  scroller: { current: HTMLElement | null },
  id: string | undefined,
  reveal: () => void,
): void {
  useLayoutEffect(() => {
    const { current } = scroller;
    if (id === undefined || !current?.contains(document.activeElement)) return;
    reveal();
    requestAnimationFrame(() =>
      current.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus(),
    );
    // Only a moved focus is followed, not a redrawn list.
  }, [id]);
}
