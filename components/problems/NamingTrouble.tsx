import { t } from '@/lib/base/message';
import type { ProblemNames } from '@/lib/models/problem-names';

/** The language model gave no names: said once, while the engine's own names stand. */
export function NamingTrouble({ names }: { names: ProblemNames }) {
  const trouble = names.trouble.value;
  return (
    <div class="naming-trouble" data-empty={!trouble}>
      <p role="status">{trouble && t(`naming_${trouble.trouble}`, trouble.model)}</p>
      {trouble && (
        <button
          type="button"
          class="button button-icon"
          aria-label={t('close')}
          onClick={names.forget}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
}
