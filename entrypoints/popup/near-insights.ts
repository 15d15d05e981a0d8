import { cleanText, sentencesOf } from '@/lib/cluster/text/clean';
import { ownSentences, type Repeated } from '@/lib/cluster/text/repeated';
import { insightText, type Insight } from '@/lib/domain/insight';
import { termsOf } from '@/lib/domain/terms';
import { nearest, type Near, type TermIndex } from '@/lib/search/nearest';

const MOST = 50;
/** A whole page is near to nothing anyhow, and a hundred of them would be felt. */
const MOST_READ = 5_000;

export interface NearSources {
  /** Looks up all words of an insight. */
  terms: Pick<TermIndex, 'size' | 'having'>;
  /** Gives those of `ids` that are still there. */
  insights: { some: (ids: string[]) => Promise<Insight[]> };
  /** What no text is compared by. */
  repeated: Promise<Repeated>;
}

type NearInsight = Pick<Near, 'share'> & { insight: Insight };

/**
 * Insights that say much the same, nearest first, each with how near it is. They are found by all their words and
 * judged by those that are their own: a mail's greeting or a form's fields would make them near.
 */
export async function nearInsights(
  text: string,
  { terms, insights, repeated }: NearSources,
): Promise<NearInsight[]> {
  // The first text takes longest, its rules are compiled: that is done while the database answers.
  const asked = sentencesIn(text);
  const known = await repeated;
  const own = (sentences: string[]): string => ownSentences(sentences, known).join('\n');
  const read = new Map<string, Insight>();
  const ownTerms = (id: string): string[] => {
    const insight = read.get(id);
    return insight ? termsOf(own(sentencesIn(insightText(insight)))) : [];
  };
  const of = async (ids: readonly string[]): Promise<string[][]> => {
    for (const insight of await insights.some([...ids])) read.set(insight.id, insight);
    return ids.map(ownTerms);
  };
  const near = await nearest(own(asked), { ...terms, of }, MOST);
  return near.map(({ id, share }) => ({ insight: read.get(id)!, share }));
}

/** As the engine reads it. */
const sentencesIn = (text: string): string[] => sentencesOf(cleanText(text.slice(0, MOST_READ)));
