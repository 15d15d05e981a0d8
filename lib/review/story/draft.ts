import { createTurns, nextTask } from '@/lib/base/turns';
import { casingOf } from '@/lib/cluster/names/casing';
import type { Language } from '@/lib/cluster/languages/language';
import { NOTHING_REPEATED } from '@/lib/cluster/text/repeated';
import { readTexts, termsOf, type Reading } from '@/lib/cluster/text/terms';
import { insightText, type Insight } from '@/lib/domain/insight';
import type { JobStory, StoryPart } from '@/lib/review/job-story';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import type { Redactor } from '@/lib/review/redactor';
import { CUES } from './all';
import { inverseOf } from './inverse';
import { best, saidIn, type Said } from './said';
import { ALONE, sharingIn } from './sharing';

/** Members that are read, the most central, and characters of each: a problem of thousands costs no more. */
const READ = { members: 60, length: 2000 } as const;
/** What else somebody says whose wish is taken belongs to it. */
const SAME = 1.5;

interface Weighed {
  text: string;
  from: string;
  worth: number;
}

/** Prefilled with what the quotes say of each part, of several the one whose words most members share. */
export async function draftJobStory(problem: RankedProblem, redact: Redactor): Promise<JobStory> {
  const turn = createTurns();
  const quotes: string[] = [];
  for (const member of centralOf(problem)) {
    quotes.push(textOf(redact.insight(shortened(member))));
    await turn();
  }
  await nextTask();
  const readings = inMainLanguage(readTexts(quotes, NOTHING_REPEATED));
  const language = readings[0]?.language;
  const cues = CUES.find(({ code }) => code === language?.code);
  if (!cues || !language?.phrasing) return { when: NOTHING, want: NOTHING, so: NOTHING };
  const statement = redact.text(problem.statement);
  const sharing = sharingIn(readings, statement);
  const said = await saidIn(readings, { cues, phrasing: language.phrasing, sharing });
  const wish = best(said.want);
  const inverse = inverseOf(statement, cues, casingOf(readings.flatMap((one) => one.sentences)));
  const worth = ALONE + sharing(termsOf(inverse ?? '', language));
  const want = wanted(wish, inverse ? { text: inverse, from: statement, worth } : undefined);
  const isAbout = want.text ? aboutIn(statement, language) : () => true;
  const isBySame = ({ by }: Said): boolean => by === wish?.by;
  const nearWish = (some: readonly Said[]): StoryPart =>
    partOf(best(some, (one) => (isBySame(one) ? SAME * one.worth : one.worth)));
  return {
    when: nearWish(said.when),
    want,
    so: nearWish(said.so.filter((one) => isBySame(one) || isAbout(one))),
    ...(cues.frame && { frame: cues.frame }),
  };
}

/** The inverse of the pain speaks for all, unless more share the words of a wish. */
function wanted(wish: Said | undefined, inverse: Weighed | undefined): StoryPart {
  if (!inverse || inverse.worth < (wish?.worth ?? 0)) return partOf(wish);
  return { text: inverse.text, from: inverse.from };
}

/** So many words of the statement make a sentence speak of it: what somebody gains elsewhere is no outcome of this wish. */
const ABOUT = 2;

function aboutIn(statement: string, language: Language): (said: Said) => boolean {
  const named = new Set(termsOf(statement, language));
  return ({ from }) => {
    const own = new Set(termsOf(from, language));
    return named.intersection(own).size >= Math.min(ABOUT, named.size);
  };
}

const NOTHING: StoryPart = { text: '' };

const partOf = (said: Said | undefined): StoryPart =>
  said ? { text: said.text, from: said.from } : NOTHING;

function centralOf({ members, group }: RankedProblem): Insight[] {
  const rank = new Map(group?.members.map((id, nth) => [id, nth]));
  const telling = members.filter(({ kind }) => kind !== 'praise');
  return (telling.length > 0 ? telling : members)
    .toSorted((one, other) => (rank.get(one.id) ?? rank.size) - (rank.get(other.id) ?? rank.size))
    .slice(0, READ.members);
}

/** Before it is redacted, which costs most: at the end of a sentence, or else of a word, so no name is halved. */
function shortened(insight: Insight): Insight {
  let left: number = READ.length;
  const passages = insight.passages.map((passage) => {
    const exact = cut(passage.exact, left);
    left = exact.length < passage.exact.length ? 0 : left - exact.length;
    return { ...passage, exact };
  });
  return { ...insight, passages };
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length);
  const end = Math.max(...['. ', '! ', '? ', '\n', '。'].map((mark) => start.lastIndexOf(mark)));
  return start.slice(0, end < 0 ? Math.max(0, start.lastIndexOf(' ')) : end + 1);
}

const textOf = (insight: Insight): string => insightText(insight).replaceAll('’', "'");

/** A story is told in one language. */
function inMainLanguage(readings: readonly Reading[]): readonly Reading[] {
  const byLanguage = [...Map.groupBy(readings, ({ language }) => language).values()];
  return byLanguage.reduce((main, one) => (one.length > main.length ? one : main), []);
}
