import { useComputed, useSignal } from '@preact/signals';
import { TagManager } from '@/components/TagManager';
import { now } from '@/lib/base/instant';
import { t } from '@/lib/base/message';
import { deleteTag, renameTag } from '@/lib/domain/insight-edits';
import { countFacet } from '@/lib/search/facets';
import type { Panel } from './compose';
import { useReady } from './use-ready';

export function TagsView({ panel: { pool, acts, list, state } }: { panel: Panel }) {
  useReady(true);
  const onlyOnce = useSignal(false);
  const tags = useComputed(() => countFacet(pool.all.value.values(), 'tag'));
  const insights = () => [...pool.all.value.values()];
  return (
    <section class="tags" aria-label={t('view_tags')}>
      <TagManager
        tags={tags.value}
        onlyOnce={onlyOnce.value}
        onOnlyOnce={(isOn) => (onlyOnce.value = isOn)}
        onRename={(from, to) => void acts.run(renameTag(insights(), from, to, now()))}
        onDelete={(tag) => void acts.run(deleteTag(insights(), tag, now()))}
        onShow={(value) => {
          list.reset();
          list.addFilter({ field: 'tag', value });
          state.view.value = 'insights';
        }}
      />
    </section>
  );
}
