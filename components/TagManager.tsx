import { t } from '@/lib/base/message';
import type { FacetValue } from '@/lib/search/facets';
import { TagRow, type TagActs } from './TagRow';
import './TagManager.css';

interface Props extends TagActs {
  tags: readonly FacetValue[];
  onlyOnce: boolean;
  onOnlyOnce: (isOn: boolean) => void;
}

/** Every tag with its number of insights; renaming one to another's name makes the two one. */
export function TagManager({ tags, onlyOnce, onOnlyOnce, ...acts }: Props) {
  if (tags.length === 0) return <p class="panel-sentence">{t('tags_none')}</p>;
  const shown = onlyOnce ? tags.filter(({ count }) => count === 1) : tags;
  return (
    <>
      <label class="tags-show">
        <input
          type="checkbox"
          checked={onlyOnce}
          onChange={(event) => onOnlyOnce(event.currentTarget.checked)}
        />
        {t('tags_once')}
      </label>
      <ul class="tag-rows">
        {shown.map((tag) => (
          <TagRow key={tag.value} tag={tag} all={tags} {...acts} />
        ))}
      </ul>
    </>
  );
}
