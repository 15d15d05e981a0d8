import MiniSearch from 'minisearch';
import { insightText, type Insight } from '@/lib/domain/insight';
import { wordsOf } from '@/lib/base/words';

const FIELDS = ['quote', 'note', 'tags', 'who', 'source'] as const;
type Document = Record<(typeof FIELDS)[number], string> & { id: string };

const OPTIONS = {
  fields: [...FIELDS],
  tokenize: wordsOf,
  // `wordsOf` has folded the words already.
  processTerm: (term: string) => term,
};

/**
 * A word of the query finds the words it begins and, from five letters on, those one or two slips away
 * (a fifth of its length). All words must be found. The quote weighs most.
 */
const SEARCH = {
  combineWith: 'AND',
  prefix: true,
  fuzzy: (term: string) => (term.length >= 5 ? 0.2 : false),
  boost: { quote: 3, tags: 2 },
  weights: { fuzzy: 0.2, prefix: 0.5 },
} as const;

/** Full text of insights: quotes, notes, tags, people, sources. Ranked by BM25+. */
export function createTextIndex() {
  const index = new MiniSearch<Document>(OPTIONS);
  return {
    put(insights: readonly Insight[]): void {
      for (const insight of insights) {
        const document = toDocument(insight);
        if (index.has(insight.id)) index.replace(document);
        else index.add(document);
      }
    },
    remove(ids: readonly string[]): void {
      for (const id of ids) if (index.has(id)) index.discard(id);
    },
    /** Ids, best match first. */
    search: (text: string): string[] => index.search(text, SEARCH).map(({ id }) => id as string),
  };
}
export type TextIndex = ReturnType<typeof createTextIndex>;

function toDocument(insight: Insight): Document {
  const { source, customer } = insight;
  return {
    id: insight.id,
    quote: insightText(insight),
    note: insight.note,
    tags: insight.tags.join('\n'),
    who: lines(customer?.name, customer?.email, customer?.company, insight.competitor),
    source: lines(
      source.app,
      source.site,
      source.title,
      source.subject,
      source.recordId,
      source.author,
    ),
  };
}

const lines = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('\n');
