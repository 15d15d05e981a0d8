import { useId, useState } from 'preact/hooks';
import { plural, t } from '@/lib/base/message';
import { foldTag } from '@/lib/domain/tags';
import type { FacetValue } from '@/lib/search/facets';
import './TagManager.css';

interface Props {
  tags: readonly FacetValue[];
  onlyOnce: boolean;
  onOnlyOnce: (isOn: boolean) => void;
  onRename: (from: string, to: string) => void;
  onDelete: (tag: string) => void;
  onShow: (tag: string) => void;
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

interface RowProps extends Pick<Props, 'onRename' | 'onDelete' | 'onShow'> {
  tag: FacetValue;
  all: readonly FacetValue[];
}

function TagRow({ tag: { value, count }, all, onRename, onDelete, onShow }: RowProps) {
  const [isEdited, setEdited] = useState(false);
  return (
    <li class="tag-row">
      {isEdited ? (
        <Rename
          tag={value}
          all={all}
          onDone={(name) => {
            setEdited(false);
            if (name && name !== value) onRename(value, name);
          }}
        />
      ) : (
        <>
          <span class="chip" dir="auto">
            {value}
          </span>
          <button
            type="button"
            class="button button-quiet"
            aria-label={plural('tag_show', count, value)}
            onClick={() => onShow(value)}
          >
            {plural('insights', count)}
          </button>
          <button
            type="button"
            class="button button-quiet"
            aria-label={t('tag_rename', value)}
            onClick={() => setEdited(true)}
          >
            {t('tag_save')}
          </button>
          <button
            type="button"
            class="button button-icon"
            aria-label={t('tag_delete', value)}
            onClick={() => onDelete(value)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </>
      )}
    </li>
  );
}

interface RenameProps {
  tag: string;
  all: readonly FacetValue[];
  /** Without a name nothing is renamed. */
  onDone: (name?: string) => void;
}

function Rename({ tag, all, onDone }: RenameProps) {
  const id = useId();
  const [name, setName] = useState(tag);
  const clash = all.find(({ value }) => value !== tag && foldTag(value) === foldTag(name));
  return (
    <form
      class="tag-rename"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(clash?.value ?? name.trim());
      }}
    >
      <label class="visually-hidden" for={id}>
        {t('tag_new_name')}
      </label>
      <input
        id={id}
        class="input"
        dir="auto"
        ref={(field) => field?.focus()}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <button type="submit" class="button">
        {t('tag_save')}
      </button>
      {clash && <output class="tag-clash">{t('tag_merge_note', clash.value)}</output>}
    </form>
  );
}
