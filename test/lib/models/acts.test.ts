import { describe, expect, it } from 'vitest';
import { deleteInsights } from '@/lib/domain/insight-edits';
import { createActs } from '@/lib/models/acts';
import { createInsightPool } from '@/lib/models/insights/insight-pool';
import { createSampleData } from '@/lib/models/insights/sample-data';
import { commit } from '@/lib/storage/commit';
import { openDatabase } from '@/lib/storage/database';
import { createHistoryStore } from '@/lib/storage/history-store';
import { createInsightStore } from '@/lib/storage/insight-store';
import { anInsight } from '@/test/support/builders';

const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));

async function setUp() {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  const history = createHistoryStore(db);
  return { db, history, acts: createActs({ history, onChanges: () => {} }) };
}

describe('acts', () => {
  it('are taken back and done again, and say which', async () => {
    const { db, acts } = await setUp();
    const insight = anInsight();
    await commit(db, [{ store: 'insights', put: insight }]);
    await acts.run(deleteInsights([insight.id]));
    expect(acts.last.value).toMatchObject({ turn: 'done', act: { kind: 'delete' } });
    await acts.undo();
    expect(acts.last.value?.turn).toBe('undone');
    expect(await db.getAll('insights')).toEqual([insight]);
    await acts.redo();
    expect(await db.getAll('insights')).toEqual([]);
  });

  it('that the disk refuses are told', async () => {
    const { history } = await setUp();
    const acts = createActs({ history: { ...history, act: full }, onChanges: () => {} });
    expect(await acts.run(deleteInsights([anInsight().id]))).toBe(false);
    expect(acts.trouble.value).toBe('full');
  });
});

describe('sample data', () => {
  it('comes and goes by one act each, and takes nothing else with it', async () => {
    const { db, acts } = await setUp();
    const own = anInsight();
    await commit(db, [{ store: 'insights', put: own }]);
    const pool = createInsightPool({ insights: createInsightStore(db), onChanges: () => {} });
    const file = {
      apps: { zendesk: 'https://desk.example/' },
      customers: {},
      insights: [
        {
          text: 'Exports time out.',
          daysAgo: 1,
          kind: 'pain',
          severity: 2,
          tags: [],
          app: 'zendesk',
          ref: '1',
          title: 'Export',
        },
      ],
    };
    const samples = createSampleData({ pool, acts, read: () => Promise.resolve(file) });
    await samples.load();
    await pool.loadRest();
    expect(samples.areThere.value).toBe(true);
    expect(await db.count('insights')).toBe(2);
    await samples.remove();
    expect(await db.getAll('insights')).toEqual([own]);
  });
});
