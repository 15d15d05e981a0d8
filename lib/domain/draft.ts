import { z } from '@/lib/base/z';
import type { Attachment } from './attachment';
import { newId } from './id';
import { Insight, type Kind } from './insight';
import type { Passage } from './passage';
import { Instant, Url } from './scalars';
import type { Customer, Source } from './source';
import { addTag } from './tags';

/**
 * An insight not yet saved. Bound to the tab it was clipped in while that tab lives, and to the page's
 * address after the browser was restarted and tabs have new numbers.
 */
export const Draft = z.object({
  ...z.omit(Insight, { createdAt: true, updatedAt: true, by: true }).shape,
  tabId: z.int(),
  pageUrl: Url,
  /** A tag being typed and not yet added: a word lost here is a word lost. */
  pendingTag: z.string(),
  /** True once a person typed or chose anything: an untouched draft may be replaced by the next clip. */
  touched: z.boolean(),
  /** The insight that is edited, as it was when it was opened; a new one without. */
  edits: z.optional(Insight),
  changedAt: Instant,
});
export type Draft = z.infer<typeof Draft>;

/** What a person may change in a draft. */
export type DraftFields = Partial<
  Pick<Draft, 'kind' | 'severity' | 'tags' | 'note' | 'pendingTag' | 'passages'>
> & {
  customer?: Customer | undefined;
  competitor?: string | undefined;
  problemId?: string | undefined;
  attachments?: Attachment[] | undefined;
};

/** What a page gives to a draft. */
export interface Clip {
  passages: Passage[];
  source: Source;
  customer?: Customer;
  competitor?: string;
}

/** A draft with all that the page says already filled in. */
export function newDraft(clip: Clip, tab: { id: number }, at: string): Draft {
  return {
    id: newId(),
    kind: clip.competitor ? 'competitor' : guessKind(clip.source),
    ...clip,
    severity: 0,
    tags: [],
    note: '',
    tabId: tab.id,
    pageUrl: clip.source.canonicalUrl,
    pendingTag: '',
    touched: false,
    changedAt: at,
  };
}

/** Where customers write they are mostly clipped for what hurts; elsewhere nobody knows. */
function guessKind({ app, place, role }: Source): Kind {
  if (place === 'request') return 'request';
  if (role === 'agent') return 'other';
  return app !== 'web' || role === 'customer' ? 'pain' : 'other';
}

export function changeDraft(draft: Draft, fields: DraftFields, at: string): Draft {
  return clean({ ...draft, ...fields, touched: true, changedAt: at });
}

/** The saved form. A tag that was typed and not yet added is added: it was meant. */
export function toInsight(draft: Draft, by: string, at: string, known: readonly string[]): Insight {
  const {
    tabId: _tab,
    pageUrl: _page,
    pendingTag,
    touched: _touched,
    edits: _edits,
    changedAt: _at,
    ...rest
  } = draft;
  return clean({
    ...rest,
    tags: addTag(rest.tags, pendingTag, known),
    createdAt: at,
    updatedAt: at,
    by,
  });
}

/** No empty customer, no key without a value: absent means not known. */
function clean<T extends { customer?: Customer | undefined }>(record: T): T {
  const { customer, ...rest } = record;
  const known = Object.entries(customer ?? {}).filter(
    ([, value]) => value !== '' && value !== undefined,
  );
  const entries = Object.entries(rest).filter(([, value]) => value !== undefined);
  return Object.fromEntries([
    ...entries,
    ...(known.length > 0 ? [['customer', Object.fromEntries(known)]] : []),
  ]) as T;
}
