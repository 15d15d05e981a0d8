import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { day } from '@/lib/base/day';
import { t } from '@/lib/base/message';
import type { Insight } from '@/lib/domain/insight';
import type { InsightPatch } from '@/lib/domain/insight-edits';
import { addTag, suggestNames, type Usage } from '@/lib/domain/tags';
import { HealthNotes } from './HealthNotes';
import { KindSelect } from './KindSelect';
import { Quote } from './Quote';
import { SeverityPicker } from './SeverityPicker';
import { SuggestInput } from './SuggestInput';
import { TagInput } from './TagInput';
import { useEdited } from './use-edited';
import './InsightDetail.css';

interface Props {
  insight: Insight;
  /** Who clipped it; undefined where nobody else is known. */
  author?: string | undefined;
  names: {
    tags: readonly Usage[];
    people: readonly Usage[];
    companies: readonly Usage[];
    competitors: readonly Usage[];
  };
  onPatch: (patch: InsightPatch) => void;
  onDelete: () => void;
  onClose: () => void;
  /** What leads to the source and says how that went. */
  children: ComponentChildren;
}

const OFFERS = 6;

/** One insight, edited in place: each change is saved by itself and can be undone. */
export function InsightDetail(props: Props) {
  const { insight, author, onPatch, onDelete, onClose, children } = props;
  return (
    <section class="detail" aria-label={t('insight_detail')}>
      <header class="detail-header">
        <button type="button" class="button button-quiet" onClick={onClose}>
          {t('back')}
        </button>
        <span>
          {author && <span dir="auto">{author} · </span>}
          <time dateTime={insight.createdAt}>{day(insight.createdAt)}</time>
        </span>
      </header>
      <Quote insight={insight} />
      <HealthNotes health={insight.source.health} />
      {children}
      <div class="detail-row">
        <KindSelect value={insight.kind} onChange={(kind) => onPatch({ kind })} />
        <SeverityPicker value={insight.severity} onChange={(severity) => onPatch({ severity })} />
      </div>
      <Tags {...props} />
      <Who {...props} />
      <Note note={insight.note} onPatch={onPatch} />
      <button type="button" class="button button-danger" onClick={onDelete}>
        {t('insight_delete')}
      </button>
    </section>
  );
}

function Tags({ insight: { tags }, names, onPatch }: Props) {
  const [pending, setPending] = useState('');
  return (
    <TagInput
      tags={tags}
      pending={pending}
      suggestions={suggestNames(pending, names.tags, { without: tags, limit: OFFERS })}
      onPending={setPending}
      onAdd={(tag) => {
        setPending('');
        onPatch({
          tags: addTag(
            tags,
            tag,
            names.tags.map(({ name }) => name),
          ),
        });
      }}
      onRemove={(tag) => onPatch({ tags: tags.filter((other) => other !== tag) })}
    />
  );
}

function Who({ insight: { customer, competitor }, names, onPatch }: Props) {
  const part = (key: 'name' | 'company') => (value: string) => {
    const next = { ...customer, [key]: value || undefined };
    const isKnown = Object.values(next).some((one) => one !== undefined);
    onPatch({ customer: isKnown ? withoutUndefined(next) : undefined });
  };
  return (
    <div class="detail-row">
      <Name
        label={t('customer_label')}
        value={customer?.name ?? ''}
        usage={names.people}
        onSave={part('name')}
      />
      <Name
        label={t('company_label')}
        value={customer?.company ?? ''}
        usage={names.companies}
        onSave={part('company')}
      />
      <Name
        label={t('competitor_label')}
        value={competitor ?? ''}
        usage={names.competitors}
        onSave={(value) => onPatch({ competitor: value || undefined })}
      />
    </div>
  );
}

interface NameProps {
  label: string;
  value: string;
  usage: readonly Usage[];
  onSave: (value: string) => void;
}

function Name({ label, value, usage, onSave }: NameProps) {
  const [edited, setEdited] = useEdited(value, onSave);
  return (
    <SuggestInput
      label={label}
      value={edited}
      suggestions={suggestNames(edited, usage, { limit: OFFERS })}
      onChange={setEdited}
    />
  );
}

function Note({ note, onPatch }: { note: string; onPatch: Props['onPatch'] }) {
  const [edited, setEdited] = useEdited(note, (value) => onPatch({ note: value }));
  return (
    <label class="field">
      <span class="field-label">{t('note_label')}</span>
      <textarea
        class="input"
        dir="auto"
        rows={3}
        value={edited}
        onInput={(event) => setEdited(event.currentTarget.value)}
      />
    </label>
  );
}

const withoutUndefined = (record: object) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
