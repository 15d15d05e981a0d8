import { withPatch } from '@/lib/base/with-patch';
import type { Act } from './act';
import { chooseVersion, type Choice, type ContestedField } from './contested';
import { Insight } from './insight';
import { addTag, foldTag } from './tags';

/** One record's change, applied to it as it is on disk then. */
export interface InsightEdit {
  store: 'insights';
  id: string;
  edit: (current: Insight | undefined) => Insight | undefined;
}

/** An act with all it writes, for one commit. */
export interface InsightDeed {
  act: Act;
  edits: InsightEdit[];
}

export type InsightPatch = Partial<Pick<Insight, 'kind' | 'severity' | 'tags' | 'note'>> & {
  customer?: Insight['customer'] | undefined;
  competitor?: string | undefined;
};

type Change = (insight: Insight) => Insight;

function editAll(ids: readonly string[], at: string, act: Act, change: Change): InsightDeed {
  return {
    act,
    edits: ids.map((id) => ({
      store: 'insights',
      id,
      edit: (current) => current && touched(current, change(current), at),
    })),
  };
}

const touched = (before: Insight, after: Insight, updatedAt: string): Insight =>
  after === before ? before : { ...after, updatedAt };

/** `undefined` takes a field away. */
export const patchInsight = (id: string, patch: InsightPatch, at: string): InsightDeed =>
  editAll([id], at, { kind: 'edit', count: 1 }, (insight) => withPatch(insight, patch));

/** Between versions that people wrote at the same time. */
export const chooseInsightVersion = (
  id: string,
  seen: ContestedField,
  choice: Choice,
  at: string,
): InsightDeed =>
  editAll([id], at, { kind: 'choose', count: 1 }, (insight) =>
    chooseVersion(insight, seen, choice, Insight),
  );

export const deleteInsights = (ids: readonly string[]): InsightDeed => ({
  act: { kind: 'delete', count: ids.length },
  edits: ids.map((id) => ({ store: 'insights', id, edit: () => undefined })),
});

export const tagInsights = (
  ids: readonly string[],
  tag: string,
  known: readonly string[],
  at: string,
): InsightDeed =>
  editAll(ids, at, { kind: 'tag-add', count: ids.length, detail: tag }, (insight) => {
    const tags = addTag(insight.tags, tag, known);
    return tags === insight.tags ? insight : { ...insight, tags };
  });

export const untagInsights = (ids: readonly string[], tag: string, at: string): InsightDeed =>
  editAll(ids, at, { kind: 'tag-remove', count: ids.length, detail: tag }, (insight) =>
    withoutTag(insight, tag),
  );

/** Takes a tag off everything that has it. */
export const deleteTag = (insights: readonly Insight[], tag: string, at: string): InsightDeed => {
  const ids = withTag(insights, tag);
  return editAll(ids, at, { kind: 'tag-delete', count: ids.length, detail: tag }, (insight) =>
    withoutTag(insight, tag),
  );
};

/** Another name for a tag; where that name is in use already, the two become one. */
export function renameTag(
  insights: readonly Insight[],
  from: string,
  to: string,
  at: string,
): InsightDeed {
  const ids = withTag(insights, from);
  const isMerge = foldTag(from) !== foldTag(to) && withTag(insights, to).length > 0;
  const act: Act = {
    kind: isMerge ? 'tag-merge' : 'tag-rename',
    count: ids.length,
    detail: `${from} → ${to}`,
  };
  return editAll(ids, at, act, (insight) => renamed(insight, from, to));
}

const withTag = (insights: readonly Insight[], tag: string): string[] =>
  insights.filter(({ tags }) => tags.includes(tag)).map(({ id }) => id);

function withoutTag(insight: Insight, tag: string): Insight {
  const tags = insight.tags.filter((other) => other !== tag);
  return tags.length === insight.tags.length ? insight : { ...insight, tags };
}

/** Each tag stands once, where the first of the two stood. */
function renamed(insight: Insight, from: string, to: string): Insight {
  const tags = insight.tags.map((tag) => (tag === from ? to : tag));
  return { ...insight, tags: [...new Set(tags)] };
}
