import { t } from '@/lib/base/message';
import { appName } from '@/lib/domain/attribution';
import { KINDS, type Kind } from '@/lib/domain/insight';
import type { Scope } from '@/lib/models/insights/insight-list';
import type { Filter } from '@/lib/search/filter';

interface Props {
  filters: readonly Filter[];
  scope: Scope | undefined;
  onRemove: (filter: Filter) => void;
  onRemoveScope: () => void;
}

/** What narrows the list, in words, each of which can be taken away. */
export function FilterTokens({ filters, scope, onRemove, onRemoveScope }: Props) {
  if (filters.length === 0 && !scope) return null;
  return (
    <ul class="filter-tokens" aria-label={t('filter_active')}>
      {scope && <Token words={scope.label} onRemove={onRemoveScope} />}
      {filters.map((filter) => (
        <Token
          key={`${filter.field}:${filter.value}`}
          words={filterWords(filter)}
          onRemove={() => onRemove(filter)}
        />
      ))}
    </ul>
  );
}

function Token({ words, onRemove }: { words: string; onRemove: () => void }) {
  return (
    <li class="chip">
      <span dir="auto">{words}</span>
      <button
        type="button"
        class="button button-icon"
        aria-label={t('filter_remove', words)}
        onClick={onRemove}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}

function filterWords({ field, value, not }: Filter): string {
  const words = t('filter_token', t(`filter_${field}`), valueWords(field, value));
  return not ? t('filter_not', words) : words;
}

/** Fixed values in the user's language, the user's own as they are. */
export function valueWords(field: Filter['field'], value: string): string {
  if (field === 'kind' && isKind(value)) return t(`kind_${value}`);
  if (field === 'severity' && isLevel(value)) return t(`severity_${value}`);
  if (field === 'has' && isPart(value)) return t(`filter_has_${value}`);
  if (field === 'by' && value === 'me') return t('filter_by_me');
  if (field === 'app') return value === 'web' ? t('app_web') : appName(value);
  return value;
}

const isKind = (value: string): value is Kind => KINDS.some((kind) => kind === value);
const isLevel = (value: string): value is '0' | '1' | '2' | '3' => /^[0-3]$/.test(value);
const isPart = (value: string): value is 'note' | 'tag' | 'customer' | 'company' | 'competitor' =>
  ['note', 'tag', 'customer', 'company', 'competitor'].includes(value);
