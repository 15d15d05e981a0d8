import { useSignal } from '@preact/signals';
import { SuggestInput } from '@/components/SuggestInput';
import { now } from '@/lib/base/instant';
import { plural, t } from '@/lib/base/message';
import { deleteInsights, tagInsights, untagInsights } from '@/lib/domain/insight-edits';
import { suggestNames } from '@/lib/domain/tags';
import type { Panel } from './compose';

const OFFERS = 6;

interface Props {
  panel: Panel;
}

/** One act for everything that is chosen; each is one step of undo. */
export function BulkBar({ panel }: Props) {
  const { selection, acts } = panel;
  const ids = selection.targets.value;
  return (
    <section class="bulk-bar" aria-label={t('bulk_label')}>
      <output>{plural('bulk_count', ids.length)}</output>
      <AddTag panel={panel} />
      <TakeTag panel={panel} />
      <button
        type="button"
        class="button button-danger"
        onClick={() => void acts.run(deleteInsights(ids)).then(selection.clear)}
      >
        {t('bulk_delete')}
      </button>
      <button type="button" class="button button-quiet" onClick={selection.clear}>
        {t('bulk_clear')}
      </button>
    </section>
  );
}

function AddTag({ panel: { selection, acts, names } }: Props) {
  const tag = useSignal('');
  const usage = names.tags.value;
  const add = (event: Event): void => {
    event.preventDefault();
    const wanted = tag.value.trim();
    if (!wanted) return;
    const known = usage.map(({ name }) => name);
    void acts.run(tagInsights(selection.targets.value, wanted, known, now())).then(names.load);
    tag.value = '';
  };
  return (
    <form onSubmit={add}>
      <SuggestInput
        label={t('bulk_tag')}
        value={tag.value}
        suggestions={suggestNames(tag.value, usage, { limit: OFFERS })}
        onChange={(value) => (tag.value = value)}
      />
    </form>
  );
}

function TakeTag({ panel: { selection, acts, names, pool } }: Props) {
  const ids = selection.targets.value;
  const there = [...new Set(ids.flatMap((id) => pool.all.value.get(id)?.tags ?? []))];
  return (
    <label class="field">
      <span class="field-label">{t('bulk_untag')}</span>
      <select
        class="input"
        value=""
        disabled={there.length === 0}
        onChange={(event) =>
          void acts.run(untagInsights(ids, event.currentTarget.value, now())).then(names.load)
        }
      >
        <option value="">{t('bulk_untag_choose')}</option>
        {there.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
