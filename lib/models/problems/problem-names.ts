import { chunked } from '@/lib/base/chunked';
import { signal } from '@preact/signals';
import type { Group } from '@/lib/cluster/contract';
import type { Insight } from '@/lib/domain/insight';
import {
  nameless,
  readingOf,
  speakersOf,
  type GivenName,
  type GivenNames,
} from '@/lib/naming/given-names';
import { ModelError, type LanguageModel, type ModelTrouble } from '@/lib/naming/model';
import { namePrompt, readName } from '@/lib/naming/name-prompt';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import type { ProblemsModel } from './problems-model';

interface Deps {
  /** The model that the user turned on, or none. */
  chosen: () => Promise<LanguageModel | undefined>;
  redact: (insight: Insight) => Promise<Insight>;
  keep: (names: GivenNames) => Promise<void>;
}

/** Beyond these nobody reads, and a small machine needs seconds for each. */
const MOST = 40;
/** Kept so many at a time: each time the screen is drawn anew. */
const BATCH = 5;

/**
 * Names for what nobody has named, by a model where the user turned one on. The engine's names stand until
 * one is given, and where none is: one failure ends the work until the panel is opened again.
 */
export function createProblemNames(model: ProblemsModel, { chosen, redact, keep }: Deps) {
  const trouble = signal<{ model: string; trouble: ModelTrouble } | undefined>(undefined);
  let [isBusy, hasFailed] = [false, false];

  async function nameOne(group: Group, by: LanguageModel): Promise<GivenName> {
    const quotes = await Promise.all(model.insightsOf(speakersOf(group)).map(redact));
    const name = quotes.length > 0 ? readName(await by.ask(namePrompt(quotes))) : undefined;
    // What it could not name keeps the engine's name, and is not asked about again.
    return { name: name ?? group.name, by: by.name, of: readingOf(group, by.name) };
  }

  /** What was turned off or changed meanwhile is asked nothing more. */
  const isStill = async (by: LanguageModel): Promise<boolean> => {
    const now = await chosen();
    return now?.name === by.name && now.address === by.address;
  };

  async function nameAll(by: LanguageModel): Promise<void> {
    const { grouping, problems, names = {} } = model.records.value;
    const isOurs = new Set(problems.map(({ id }) => id));
    const groups = nameless(grouping, names, { model: by.name, most: MOST }).filter(
      ({ id }) => !isOurs.has(id),
    );
    for (const batch of chunked(groups, BATCH)) {
      const given: Record<string, GivenName> = {};
      try {
        for (const group of batch) {
          if (!(await isStill(by))) return;
          given[group.id] = await nameOne(group, by);
        }
      } finally {
        if (Object.keys(given).length > 0) await keep(given);
      }
    }
  }

  return {
    trouble,
    /** The language model that named it, while people have not. */
    namedBy({ id, problem }: RankedProblem): string | undefined {
      const { naming, names = {} } = model.records.value;
      return naming === 'off' || problem ? undefined : names[id]?.by;
    },
    forget: (): void => void (trouble.value = undefined),
    nameNew: async (): Promise<void> => {
      if (isBusy || hasFailed || model.records.value.isPreview) return;
      isBusy = true;
      try {
        const by = await chosen();
        if (by) await nameAll(by).catch((error: unknown) => fail(by, error));
      } finally {
        isBusy = false;
      }
    },
  };

  function fail(by: LanguageModel, error: unknown): void {
    hasFailed = true;
    trouble.value = {
      model: by.name,
      trouble: error instanceof ModelError ? error.trouble : 'odd',
    };
  }
}
export type ProblemNames = ReturnType<typeof createProblemNames>;
