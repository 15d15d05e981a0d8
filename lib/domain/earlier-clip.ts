import { cut } from '@/lib/base/cut';
import { joinAttachments } from './attachment';
import { hostOf } from './attribution';
import type { Draft } from './draft';
import { insightText, type Insight } from './insight';
import { LIMITS } from './limits';
import type { Customer, Source } from './source';
import { addTag } from './tags';

/** An insight clipped before from the same place, and what makes it the same. */
export interface EarlierClip {
  insight: Insight;
  because: 'words' | 'record';
}

/** Share of words in common from which on two quotes are one quote, selected a little differently. */
const ALIKE = 0.8;
/** Short quotes share their few words by chance. */
const FEWEST_WORDS = 4;

/** The newest of `known` with the draft's words, or nearly; else the newest of its ticket or thread. */
export function earlierClip(draft: Draft, known: readonly Insight[]): EarlierClip | undefined {
  const newestFirst = known
    .filter(({ id }) => id !== draft.id)
    .toSorted((one, other) => (one.id < other.id ? 1 : -1));
  const same = newestFirst.find((insight) => hasWordsOf(insight, draft));
  if (same) return { insight: same, because: 'words' };
  const ofRecord = newestFirst.find(({ source }) => isSameRecord(source, draft.source));
  return ofRecord && { insight: ofRecord, because: 'record' };
}

/** Whether both are the words of one person, or of nobody named, in one place. */
export function isSameVoice(
  insight: Pick<Insight, 'id' | 'source' | 'customer'>,
  draft: Pick<Draft, 'id' | 'source'> & { customer?: Customer | undefined },
): boolean {
  if (insight.id === draft.id) return true;
  const [one, other] = [insight.source, draft.source];
  const isSamePlace = one.canonicalUrl === other.canonicalUrl || isSameRecord(one, other);
  const nameOf = ({ source, customer }: typeof draft) => customer?.name ?? source.author;
  return isSamePlace && nameOf(insight) === nameOf(draft);
}

/** Desks that nobody described number their tickets each for itself. */
function isSameRecord(one: Source, other: Source): boolean {
  if (!one.recordId || one.recordId !== other.recordId || one.app !== other.app) return false;
  return one.app !== 'web' || hostOf(one.url) === hostOf(other.url);
}

function hasWordsOf(insight: Insight, draft: Draft): boolean {
  const drafted = wordsIn(insightText(draft));
  const texts = [...insight.passages.map(({ exact }) => exact), insightText(insight)];
  return texts.some((text) => isAlike(wordsIn(text), drafted));
}

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Dice's coefficient over the different words; short quotes must be equal word by word. */
function isAlike(one: readonly string[], other: readonly string[]): boolean {
  if (one.join(' ') === other.join(' ')) return true;
  if (Math.min(one.length, other.length) < FEWEST_WORDS) return false;
  const [a, b] = [new Set(one), new Set(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size) >= ALIKE;
}

/** The insight with the draft's passages, tags and note added; what it has already is not doubled. */
export function addDraft(insight: Insight, draft: Draft, at: string): Insight {
  const there = new Set(insight.passages.map(({ exact }) => exact));
  const added = draft.passages.filter(({ exact }) => !there.has(exact));
  const typed = [...draft.tags, draft.pendingTag];
  const attachments = joinAttachments(insight.attachments, draft.attachments);
  return {
    ...insight,
    passages: [...insight.passages, ...added].slice(0, LIMITS.passages),
    ...(attachments.length > 0 && { attachments }),
    tags: typed.reduce((tags, tag) => addTag(tags, tag, insight.tags), insight.tags),
    note: cut([insight.note, draft.note].filter(Boolean).join('\n\n'), LIMITS.noteCharacters),
    updatedAt: at,
  };
}
