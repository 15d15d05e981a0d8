import { useId, useState } from 'preact/hooks';
import { plural, t } from '@/lib/base/message';
import { foldTag } from '@/lib/domain/tags';
import type { FacetValue } from '@/lib/search/facets';

export interface TagActs {
  onRename: (from: string, to: string) => void;
  onDelete: (tag: string) => void;
  onShow: (tag: string) => void;
}

interface Props extends TagActs {
  tag: FacetValue;
  all: readonly FacetValue[];
}

export function TagRow({ tag: { value, count }, all, onRename, onDelete, onShow }: Props) {
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
