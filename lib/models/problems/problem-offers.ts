import { computed, signal } from '@preact/signals';
import type { Similar, SimilarQuestion } from '@/lib/cluster/find-similar';
import type { Grouping } from '@/lib/cluster/contract';
import type { Insight } from '@/lib/domain/insight';
import { closenessOf, type Closeness } from '@/lib/review/closeness';
import { effectText } from '@/lib/review/effect-text';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import { effectOf } from '@/lib/review/shipped';
import {
  belongHere,
  distantMembers,
  proposeSplit,
  similarProblems,
  speakersOf,
} from '@/lib/review/suggestions';
import type { ProblemsModel } from './problems-model';

/** So many are looked at; more are a list to work off, not a hint. */
const LIMIT = 5;

/** Whom the engine is to compare with a problem, and the members that it may divide. */
export interface OfferQuestion extends SimilarQuestion {
  id: string;
  members: string[];
}

/** What the engine has to offer about a problem, and what shipping it did. */
export function createProblemOffers(model: ProblemsModel) {
  const { open, ungrouped, live, maybe, rules, moment } = model;
  /** Id of the problem that a dialog is about; without one it is the open problem. */
  const asked = signal<string | undefined>(undefined);
  const about = computed(() => (asked.value === undefined ? open.value : model.find(asked.value)));
  /** What the engine finds similar, whatever people said of it. */
  const found = signal<Similar>({ problems: [], insights: [] });
  /** A finer grouping of the problem's members, once it is there. */
  const finer = signal<Grouping>({ groups: [], ungrouped: [] });
  return {
    asked,
    found,
    finer,
    /** The problem's speakers with everybody else's, and with who has no problem. */
    question: computed((): OfferQuestion | undefined => {
      if (!about.value) return undefined;
      const { id, members } = about.value;
      const others = live.value.filter((other) => other.id !== id);
      return {
        id,
        members: members.map((member) => member.id),
        own: speakersOf(about.value),
        others: others.map((other) => ({ id: other.id, speakers: speakersOf(other) })),
        loose: ungrouped.value.map((insight) => insight.id),
      };
    }),
    /** First what came in and was not sure enough to be filed, then what is found similar. */
    belong: computed(() => {
      const view = about.value;
      if (!view) return [];
      const came = ungrouped.value.filter(({ id }) => maybe.value.get(id)?.id === view.id);
      const given = { similar: found.value.insights, rules: rules.value };
      const similar = belongHere(view, ungrouped.value, given).slice(0, LIMIT);
      return [...new Set([...came, ...similar])];
    }),
    similar: computed((): RankedProblem[] => {
      const given = { similar: found.value.problems, rules: rules.value };
      return about.value ? similarProblems(about.value, live.value, given).slice(0, LIMIT) : [];
    }),
    parts: computed(() => (about.value ? proposeSplit(about.value, finer.value) : [])),
    /** Ids of members of the open problem that look out of place. */
    distant: computed(() => {
      const view = open.value;
      const found = view ? distantMembers(view, placedIn(view.id, view.members)) : [];
      return new Set(found.map(({ id }) => id));
    }),
    /** By the id of a member of the open problem. */
    closeness: computed(() =>
      open.value ? closenessOf(open.value) : new Map<string, Closeness>(),
    ),
    effect: computed(() => {
      const { status, shippedOn } = open.value?.problem ?? {};
      if (!open.value || status !== 'shipped' || !shippedOn) return undefined;
      const { now, since } = moment.value;
      const effect = effectOf(open.value.members, { shippedOn: Date.parse(shippedOn), now, since });
      return { ...effect, text: effectText(effect) };
    }),
    isArrived: (id: string): boolean => model.arrived.value.has(id),
    isPinned: (id: string): boolean => rules.value.pinnedTo(id) !== undefined,
  };

  function placedIn(problemId: string, members: readonly Insight[]): ReadonlySet<string> {
    const placed = members.filter(({ id }) => rules.value.placedIn(id) === problemId);
    return new Set(placed.map(({ id }) => id));
  }
}
export type ProblemOffers = ReturnType<typeof createProblemOffers>;
