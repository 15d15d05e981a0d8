import { insightText, type Insight } from '@/lib/domain/insight';
import { termsOf } from '@/lib/domain/terms';
import type { PackedAnswer, Schema, StoredGroup, StoreName } from './schema';

/** What has to be in the transaction of a change to `store`. */
export const LOOKUP_OF: Partial<Record<StoreName, StoreName>> = {
  insights: 'terms',
  groupings: 'groups',
};

/** A store in a transaction that may write. */
interface Writable<S extends 'terms' | 'groups'> {
  put: (record: Schema[S]['value']) => Promise<unknown>;
  delete: (id: string) => Promise<void>;
  getAll: () => Promise<Schema[S]['value'][]>;
}

/**
 * ST13: what is looked up while a popup is open is written with what it is made of. `before` spares the terms
 * of an insight whose words stay.
 */
export async function keepTerms(
  terms: Writable<'terms'>,
  id: string,
  after: Insight | undefined,
  before?: Insight,
): Promise<void> {
  if (!after) return terms.delete(id);
  const text = insightText(after);
  if (before && insightText(before) === text) return;
  await terms.put({ id, terms: termsOf(text) });
}

/**
 * The groups one by one, so that those of a few insights are found without reading all. Few of them change. Those
 * of a first look are left out: their index takes a tenth of a second, and they are gone after some.
 */
export async function keepGroups(
  groups: Writable<'groups'>,
  stored: Pick<PackedAnswer, 'grouping' | 'names' | 'isPreview'> | undefined,
): Promise<void> {
  const after = stored && !stored.isPreview ? groupsOf(stored) : [];
  const gone = new Map((await groups.getAll()).map((group) => [group.id, JSON.stringify(group)]));
  const changed = after.filter((group) => gone.get(group.id) !== JSON.stringify(group));
  for (const { id } of after) gone.delete(id);
  await Promise.all([
    ...changed.map((group) => groups.put(group)),
    ...gone.keys().map((id) => groups.delete(id)),
  ]);
}

/** Why each member is there fills most of a group, and is asked by the review alone. */
const groupsOf = ({ grouping, names }: Pick<PackedAnswer, 'grouping' | 'names'>): StoredGroup[] =>
  grouping.groups.map((group) => {
    const given = names?.[group.id]?.name;
    return { ...group, reasons: {}, ...(given && { given }) };
  });
