import { useComputed, useSignal } from '@preact/signals';
import { SuggestInput } from '@/components/SuggestInput';
import { now } from '@/lib/base/instant';
import { plural, t } from '@/lib/base/message';
import { deleteInsights, tagInsights, untagInsights } from '@/lib/domain/insight-edits';
import { suggestNames } from '@/lib/domain/tags';
import type { Panel } from './compose';

const OFFERS = 6;

/** One act for everything that is chosen; each is one step of undo. */
export function BulkBar({ panel: { selection, acts, names, pool } }: { panel: Panel }) {
  const tag = useSignal('');
  const usage = names.tags.value;
  const ids = selection.targets.value;
  const tagsThere = useComputed(() => [
    ...new Set(selection.targets.value.flatMap((id) => pool.all.value.get(id)?.tags ?? [])),
  ]);
  const add = (): void => {
    if (!tag.value.trim()) return;
    const known = usage.map(({ name }) => name);
    void acts.run(tagInsights(ids, tag.value.trim(), known, now())).then(names.load);
    tag.value = '';
  };
  return (
    <section class="bulk-bar" aria-label={t('bulk_label')}>
      <output>{plural('bulk_count', ids.length)}</output>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <SuggestInput
          label={t('bulk_tag')}
          value={tag.value}
          suggestions={suggestNames(tag.value, usage, { limit: OFFERS })}
          onChange={(value) => (tag.value = value)}
        />
      </form>
      <label class="field">
        <span class="field-label">{t('bulk_untag')}</span>
        <select
          class="input"
          value=""
          disabled={tagsThere.value.length === 0}
          onChange={(event) =>
            void acts.run(untagInsights(ids, event.currentTarget.value, now())).then(names.load)
          }
        >
          <option value="">{t('bulk_untag_choose')}</option>
          {tagsThere.value.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
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
