import { computed, signal } from '@preact/signals';
import type { Grouping } from '@/lib/cluster/contract';
import type { Insight } from '@/lib/domain/insight';
import { effectText } from '@/lib/review/effect-text';
import { effectOf } from '@/lib/review/shipped';
import {
  belongHere,
  distantMembers,
  proposeSplit,
  similarProblems,
  speakersOf,
  type Likeness,
} from '@/lib/review/suggestions';
import type { ProblemsModel } from './problems-model';

/** So many are looked at; more are a list to work off, not a hint. */
const LIMIT = 5;

/** What the engine has to offer about the open problem, and what shipping it did. */
export function createProblemOffers(model: ProblemsModel) {
  const { open, ungrouped, live, maybe, rules, moment } = model;
  /** Undefined until the engine has said how alike insights are. */
  const likeness = signal<Likeness | undefined>(undefined);
  /** A finer grouping of the open problem's members, once it is there. */
  const finer = signal<Grouping>({ groups: [], ungrouped: [] });
  /** Whom the offers compare: the open problem's speakers with each other and with everybody else's. */
  const question = computed(() => {
    if (!open.value) return undefined;
    const speakers = speakersOf(open.value);
    const others = live.value.filter(({ id }) => id !== open.value?.id).flatMap(speakersOf);
    return { speakers, others: [...speakers, ...ungrouped.value.map(({ id }) => id), ...others] };
  });
  const alike = computed(() => likeness.value && { likeness: likeness.value, limit: LIMIT });
  return {
    likeness,
    finer,
    question,
    /** First what came in and was not sure enough to be filed, then what is found alike. */
    belong: computed(() => {
      const view = open.value;
      if (!view) return [];
      const came = ungrouped.value.filter(({ id }) => maybe.value.get(id)?.id === view.id);
      const found = alike.value
        ? belongHere(view, ungrouped.value, { ...alike.value, rules: rules.value })
        : [];
      return [...new Set([...came, ...found.map(({ of }) => of)])];
    }),
    similar: computed(() =>
      open.value && alike.value ? similarProblems(open.value, live.value, alike.value) : [],
    ),
    /** Ids of members that look out of place. */
    distant: computed(
      () =>
        new Set(
          open.value
            ? distantMembers(open.value, pinned(open.value.members)).map(({ of }) => of.id)
            : [],
        ),
    ),
    parts: computed(() => (open.value ? proposeSplit(open.value, finer.value) : [])),
    effect: computed(() => {
      const shippedOn = open.value?.problem?.shippedOn;
      if (!open.value || !shippedOn) return undefined;
      const { now, since } = moment.value;
      const effect = effectOf(open.value.members, { shippedOn: Date.parse(shippedOn), now, since });
      return { ...effect, text: effectText(effect) };
    }),
    isArrived: (id: string): boolean => model.arrived.value.has(id),
    isPinned: (id: string): boolean => rules.value.pinnedTo(id) !== undefined,
  };

  function pinned(members: readonly Insight[]): ReadonlySet<string> {
    return new Set(members.flatMap(({ id }) => (rules.value.pinnedTo(id) ? [id] : [])));
  }
}
export type ProblemOffers = ReturnType<typeof createProblemOffers>;
