import { useState } from 'preact/hooks';
import { t } from '@/lib/base/message';
import type { Insight } from '@/lib/domain/insight';
import type { InsightPatch } from '@/lib/domain/insight-edits';
import { addTag, suggestNames, type Usage } from '@/lib/domain/tags';
import { SuggestInput } from './SuggestInput';
import { TagInput } from './TagInput';
import { useEdited } from './use-edited';

/** What was written before, to be offered again. */
export interface InsightNames {
  tags: readonly Usage[];
  people: readonly Usage[];
  companies: readonly Usage[];
  competitors: readonly Usage[];
}

interface Props {
  insight: Insight;
  names: InsightNames;
  onPatch: (patch: InsightPatch) => void;
}

const OFFERS = 6;

export function InsightTags({ insight: { tags }, names, onPatch }: Props) {
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

export function InsightWho({ insight: { customer, competitor }, names, onPatch }: Props) {
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

const withoutUndefined = (record: object) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
