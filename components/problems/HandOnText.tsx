import { t } from '@/lib/base/message';

/** What will be copied, to the letter. */
export function HandOnText({ text }: { text: string }) {
  return (
    <pre
      class="hand-on-text"
      tabIndex={0}
      role="region"
      aria-label={t('review_preview')}
      dir="auto"
    >
      {text}
    </pre>
  );
}
