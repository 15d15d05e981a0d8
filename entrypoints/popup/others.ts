import { isSameVoice } from '@/lib/domain/earlier-clip';
import type { OthersQuestion } from '@/lib/models/clip/other-voices';
import { arrange } from '@/lib/review/arrange';
import { othersOf, type Others } from '@/lib/review/others';
import { placements } from '@/lib/review/placements';
import type { Database } from '@/lib/storage/database';
import { createGroupStore } from '@/lib/storage/group-store';
import { createInsightStore } from '@/lib/storage/insight-store';
import { createProblemStore } from '@/lib/storage/problem-store';
import { createRepeatedStore } from '@/lib/storage/repeated-store';
import type { StoredGroup } from '@/lib/storage/schema';
import { createSettingStore } from '@/lib/storage/setting-store';
import { createTermStore } from '@/lib/storage/term-store';
import { nearInsights } from './near-insights';

/** Who else said this, read from indexes: of 10,000 insights no more are read than may be near. */
export function createOthers(db: Database) {
  const [insights, groups] = [createInsightStore(db), createGroupStore(db)];
  const [terms, records] = [createTermStore(db), createProblemStore(db)];
  const [settings, repetitions] = [createSettingStore(db), createRepeatedStore(db)];

  return {
    async find({ text, draft }: OthersQuestion): Promise<Others> {
      const [problems, decisions, naming, near] = await Promise.all([
        records.all(),
        records.decisions(),
        settings.get('naming'),
        nearInsights(text, { terms, insights, repeated: repetitions.get() }),
      ]);
      const proposed = await groups.ofMembers(near.map(({ insight }) => insight.id));
      const others = near.map(({ insight }) => insight).filter((one) => !isSameVoice(one, draft));
      const shares = new Map(near.map(({ insight, share }) => [insight.id, share]));
      const shown = naming.by === 'off' ? proposed : proposed.map(named);
      const grouping = { groups: shown, ungrouped: [] };
      return othersOf(shares, { insights: others, problems, decisions, grouping });
    },
    /** Everything that belongs to a problem, filed or proposed. */
    async membersOf(problemId: string): Promise<string[]> {
      const [problems, decisions, groupIds] = await Promise.all([
        records.all(),
        records.decisions(),
        groups.ids(),
      ]);
      const { currentId } = placements(decisions);
      const leadsThere = (id: string): boolean => currentId(id) === problemId;
      const merged = problems.map(({ id }) => id).filter(leadsThere);
      const proposed = await groups.some(groupIds.filter(leadsThere));
      const found = await Promise.all([
        ...merged.map((id) => insights.ofProblem(id)),
        insights.some(proposed.flatMap(({ members }) => members)),
      ]);
      const byId = new Map(found.flat().map((insight) => [insight.id, insight]));
      const grouping = { groups: proposed, ungrouped: [] };
      const { views } = arrange({ insights: [...byId.values()], problems, decisions, grouping });
      const view = views.find(({ id }) => id === problemId);
      return view ? [...view.members, ...view.answers].map(({ id }) => id) : [];
    },
  };
}

const named = (group: StoredGroup): StoredGroup => ({ ...group, name: group.given ?? group.name });
