import { isSameVoice } from '@/lib/domain/earlier-clip';
import type { OthersQuestion } from '@/lib/models/other-voices';
import { withNames } from '@/lib/naming/given-names';
import { othersOf } from '@/lib/review/others';
import { nearest } from '@/lib/search/nearest';
import { openDatabase } from '@/lib/storage/database';
import { createGroupingStore } from '@/lib/storage/grouping-store';
import { createInsightStore } from '@/lib/storage/insight-store';
import { createProblemStore } from '@/lib/storage/problem-store';
import { createSettingStore } from '@/lib/storage/setting-store';

const NEAREST = 50;
const NONE = { groups: [], ungrouped: [] };

// Reading every insight takes longer than anybody should wait for a popup: it happens in here.
addEventListener('message', ({ data }: MessageEvent<OthersQuestion>) => {
  void answer(data);
});

async function answer({ text, draft }: OthersQuestion): Promise<void> {
  const db = await openDatabase();
  const problems = createProblemStore(db);
  const [all, records, decisions, stored, naming] = await Promise.all([
    createInsightStore(db).all(),
    problems.all(),
    problems.decisions(),
    createGroupingStore(db).get(),
    createSettingStore(db).get('naming'),
  ]);
  db.close();
  const insights = all.filter((insight) => !isSameVoice(insight, draft));
  const near = nearest(text, insights, NEAREST);
  const names = naming.by === 'off' ? {} : (stored?.names ?? {});
  const grouping = withNames(stored?.grouping ?? NONE, names);
  postMessage(othersOf(near, { insights, problems: records, decisions, grouping }));
}
