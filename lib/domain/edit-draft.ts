import { withPatch } from '@/lib/base/with-patch';
import { addDraft } from './earlier-clip';
import type { Draft } from './draft';
import type { Insight } from './insight';
import { addTag } from './tags';

/** What the form shows of an insight, and so what an edit may change. */
const EDITED = [
  'kind',
  'severity',
  'tags',
  'note',
  'customer',
  'competitor',
  'problemId',
  'passages',
  'attachments',
] as const satisfies (keyof Insight & keyof Draft)[];

/** An insight opened in the place of `draft`. What was typed meanwhile comes along; its words are there already. */
export function editDraft(insight: Insight, draft: Draft, at: string): Draft {
  const typed = draft.touched ? addDraft(insight, { ...draft, passages: [] }, at) : insight;
  const { createdAt: _at, updatedAt: _updated, by: _by, alternates: _alternates, ...form } = typed;
  const { id, tabId, pageUrl, touched } = draft;
  return { ...form, id, tabId, pageUrl, pendingTag: '', touched, changedAt: at, edits: insight };
}

/**
 * `current` with what was edited in the form; a field that was left alone stays as it is on disk now. An insight
 * that was deleted meanwhile is there again: what was typed is not lost.
 */
export function applyEdit(current: Insight | undefined, draft: Draft, at: string): Insight {
  const { edits: base } = draft;
  if (!base) throw new Error('This draft edits no insight.');
  const form = { ...draft, tags: addTag(draft.tags, draft.pendingTag, base.tags) };
  const changed = EDITED.filter((key) => JSON.stringify(base[key]) !== JSON.stringify(form[key]));
  const before = current ?? base;
  if (changed.length === 0) return before;
  const fields = Object.fromEntries(changed.map((key) => [key, form[key]]));
  return withPatch(before, { ...fields, updatedAt: at });
}
