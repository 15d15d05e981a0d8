import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { createTurns, nextTask } from '@/lib/base/turns';
import type { Insight } from '@/lib/domain/insight';
import type { Naming } from '@/lib/domain/naming';
import { SETTINGS, type ScoreWeights } from '@/lib/domain/settings';
import { withNames, type GivenNames } from '@/lib/naming/given-names';
import { arrange, type Arrangement, type Evidence } from '@/lib/review/arrange';
import { suggestedHomes, type Grouped } from '@/lib/review/arrivals';
import { boardOf } from '@/lib/review/board';
import { competeTable } from '@/lib/review/compete';
import { momentOf, type Moment } from '@/lib/review/figures';
import { layOutMap } from '@/lib/review/map-layout';
import { placements } from '@/lib/review/placements';
import { isDismissed, rankInTurns, type RankedProblem } from '@/lib/review/ranked-problem';
import { sortProblems } from '@/lib/review/sort-problems';
import { themesOf } from '@/lib/review/themes';
import { triage } from '@/lib/review/triage';
import { choose, createProblemChoices, matches } from './problem-choices';

/** What the review reads, all at once: the records, and the settings that the figures depend on. */
export interface ReviewRecords extends Evidence, Grouped {
  weights: ScoreWeights;
  lastVisit: string;
  /** How coarsely (-2) or finely (2) the engine cuts. */
  granularity: number;
  /** Who names what nobody has named. */
  naming: Naming['by'];
  names?: GivenNames;
  /** Whether the grouping is only a first look. */
  isPreview?: boolean;
  /** Whose vectors it was made of: the key of the user's own model; '' or absent for the encoder. */
  readBy?: string;
}

const NOTHING: ReviewRecords = {
  insights: [],
  problems: [],
  decisions: [],
  grouping: { groups: [], ungrouped: [] },
  weights: SETTINGS.scoreWeights.initial(),
  lastVisit: '',
  granularity: SETTINGS.granularity.initial(),
  naming: 'off',
};

/** The problems as they stand, and what of them the screen shows. `now` in epoch milliseconds. */
export function createProblemsModel(now: () => number) {
  const records = signal<ReviewRecords>(NOTHING);
  const isReady = signal(false);
  const choices = createProblemChoices();
  const { sort, shown, query, openId, boardBy } = choices;

  const moment = signal(momentOf(NOTHING, now()));
  const arrangement = signal<Arrangement>(arrange(NOTHING));
  const problems = signal<readonly RankedProblem[]>([]);
  const rules = computed(() => placements(records.value.decisions));
  const live = computed(() =>
    sortProblems(problems.value, 'score').filter((problem) => !isDismissed(problem)),
  );
  const ungrouped = computed(() => arrangement.value.ungrouped);
  const found = computed(() => triage(problems.value));
  const list = computed(() =>
    choose(sortProblems(problems.value, sort.value), shown.value, found.value).filter(
      matches(query.value),
    ),
  );

  return {
    records: records as ReadonlySignal<ReviewRecords>,
    isReady: isReady as ReadonlySignal<boolean>,
    ...choices,
    moment: moment as ReadonlySignal<Moment>,
    rules,
    problems: problems as ReadonlySignal<readonly RankedProblem[]>,
    live,
    triage: found,
    list,
    /** The checked ones in the order of the list, also those that a filter or the search hides. */
    chosen: computed(() => {
      const all = shown.value === 'dismissed' ? problems.value : live.value;
      return sortProblems(all, sort.value).filter(({ id }) => choices.checked.value.has(id));
    }),
    /** Before the engine has answered for the first time. */
    isGrouping: computed(() => isUnanswered(records.value)),
    ungrouped,
    /** By the id of an ungrouped insight: the problem it may belong to. */
    maybe: computed(() => suggestedHomes(records.value, ungrouped.value, live.value, rules.value)),
    /** Ids of the insights that were given a place as they came in. */
    arrived: computed<ReadonlySet<string>>(() => new Set(records.value.arrived)),
    dismissed: computed(() => problems.value.filter(isDismissed)),
    open: computed(() => problems.value.find(({ id }) => id === openId.value)),
    themes: computed(() => themesOf(list.value)),
    board: computed(() => boardOf(problems.value, boardBy.value)),
    compete: computed(() => competeTable(problems.value, ungrouped.value)),
    map: computed(() => layOutMap(problems.value)),
    /** In the order of the ids; those that are gone are left out. */
    insightsOf: (ids: readonly string[]): Insight[] => pick(records.value.insights, ids),
    find: (id: string): RankedProblem | undefined => problems.value.find((one) => one.id === id),
    /** All of it is figured out before anything of it is shown. */
    async show(read: ReviewRecords): Promise<void> {
      const next = named(read);
      const figured = await figureOut(next, momentOf(next, now()));
      batch(() => {
        records.value = next;
        arrangement.value = figured.arrangement;
        moment.value = figured.moment;
        problems.value = figured.problems;
        isReady.value = true;
      });
    },
  };
}

function pick(insights: readonly Insight[], ids: readonly string[]): Insight[] {
  const byId = new Map(insights.map((insight) => [insight.id, insight]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const isUnanswered = ({ insights, grouping }: ReviewRecords): boolean =>
  insights.length > 0 && grouping.groups.length + grouping.ungrouped.length === 0;

export type ProblemsModel = ReturnType<typeof createProblemsModel>;

/** With the names that a language model gave, where one is asked. */
function named(read: ReviewRecords): ReviewRecords {
  const { naming, names, grouping } = read;
  return naming !== 'off' && names ? { ...read, grouping: withNames(grouping, names) } : read;
}

/** In turns: what is typed or clicked meanwhile is not kept waiting. */
async function figureOut(records: ReviewRecords, moment: Moment) {
  const turn = createTurns();
  const arrangement = arrange(records);
  await turn();
  const problems = await rankInTurns(arrangement, records.weights, { moment, turn });
  await nextTask();
  return { arrangement, moment, problems };
}
