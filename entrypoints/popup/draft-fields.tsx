import { SuggestInput } from '@/components/SuggestInput';
import { TagInput } from '@/components/TagInput';
import { t } from '@/lib/base/message';
import type { Draft } from '@/lib/domain/draft';
import { addTag, suggestNames, type Usage } from '@/lib/domain/tags';
import type { ClipModel } from '@/lib/models/clip/clip-model';

/** The fields that offer what was written before. */
const OFFERS = 6;

interface Props {
  model: ClipModel;
  draft: Draft;
}

export function DraftTags({ model, draft }: Props) {
  const { tags } = model.names;
  const known = tags.value.map(({ name }) => name);
  return (
    <TagInput
      tags={draft.tags}
      pending={draft.pendingTag}
      suggestions={suggestNames(draft.pendingTag, tags.value, {
        without: draft.tags,
        limit: OFFERS,
      })}
      onPending={(pendingTag) => model.change({ pendingTag })}
      onAdd={(tag) => model.change({ tags: addTag(draft.tags, tag, known), pendingTag: '' })}
      onRemove={(tag) => model.change({ tags: draft.tags.filter((other) => other !== tag) })}
    />
  );
}

export function DraftCustomer({ model, draft: { customer } }: Props) {
  return (
    <div class="popup-row popup-who">
      <SuggestInput
        label={t('customer_label')}
        value={customer?.name ?? ''}
        suggestions={offer(customer?.name ?? '', model.names.people.value)}
        onChange={(name) => model.change({ customer: { ...customer, name } })}
      />
      <SuggestInput
        label={t('company_label')}
        placeholder={t('company_label')}
        value={customer?.company ?? ''}
        suggestions={offer(customer?.company ?? '', model.names.companies.value)}
        onChange={(company) => model.change({ customer: { ...customer, company } })}
      />
    </div>
  );
}

export function DraftCompetitor({ model, draft: { competitor = '' } }: Props) {
  return (
    <SuggestInput
      label={t('competitor_label')}
      value={competitor}
      suggestions={offer(competitor, model.names.competitors.value)}
      onChange={(name) => model.change({ competitor: name || undefined })}
    />
  );
}

const offer = (typed: string, usage: readonly Usage[]): string[] =>
  suggestNames(typed, usage, { limit: OFFERS });
