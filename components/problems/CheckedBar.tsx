import { plural, t } from '@/lib/base/message';
import type { ProblemTools } from './problem-tools';

interface Props {
  tools: ProblemTools;
  onBrief: () => void;
}

/** One act for the problems that are selected. */
export function CheckedBar({ tools: { model, deeds }, onBrief }: Props) {
  const chosen = model.chosen.value;
  const [target, ...others] = chosen;
  const done = (): void => void (model.checked.value = new Set());
  const title = plural('review_checked', chosen.length);
  return (
    <div class="problems-checked" role="toolbar" aria-label={title}>
      <b>{title}</b>
      {target && others.length > 0 && (
        <button
          type="button"
          class="button"
          title={t('review_merge_title', target.statement)}
          onClick={() => {
            void deeds.merge(target, others);
            done();
          }}
        >
          {t('review_merge')}
        </button>
      )}
      <button type="button" class="button" onClick={onBrief}>
        {t('review_hand_on_brief')}
      </button>
      <button type="button" class="button button-quiet" onClick={done}>
        {t('bulk_clear')}
      </button>
    </div>
  );
}
