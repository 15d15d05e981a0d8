import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/lib/base/message';

interface Props<T> {
  items: readonly T[];
  /** What holds the button, where the parent takes only its own kind of children. */
  as?: 'li' | 'div';
  children: (item: T) => ComponentChildren;
}

/** So many are drawn at once: what most screens hold, and soon drawn. */
const STEP = 10;

/** Draws the first of many, and more as the end comes near; without scrolling, by a button. */
export function GrowingList<T>({ items, as: Holder = 'div', children }: Props<T>) {
  const [shown, setShown] = useState(STEP);
  const end = useRef<HTMLButtonElement>(null);
  const hasMore = shown < items.length;
  useEffect(() => {
    if (!hasMore || !end.current) return undefined;
    const near = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setShown((count) => count + STEP);
      },
      { rootMargin: '600px' },
    );
    near.observe(end.current);
    return () => near.disconnect();
  }, [hasMore, shown]);
  return (
    <>
      {items.slice(0, shown).map((item) => children(item))}
      {hasMore && (
        <Holder>
          <button
            ref={end}
            type="button"
            class="button button-quiet"
            onClick={() => setShown(shown + STEP)}
          >
            {t('review_show_more', items.length - shown)}
          </button>
        </Holder>
      )}
    </>
  );
}
