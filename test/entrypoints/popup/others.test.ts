// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createOthers } from '@/entrypoints/popup/others';
import type { Decision } from '@/lib/domain/decision';
import { newId } from '@/lib/domain/id';
import type { Insight } from '@/lib/domain/insight';
import type { Change } from '@/lib/storage/writable-change';
import { commit } from '@/lib/storage/commit';
import { openDatabase } from '@/lib/storage/database';
import { pack } from '@/lib/storage/packed-grouping';
import { anInsight, aPassage, aSource } from '@/test/support/builders';
import { aGroup, aProblem } from '@/test/support/evidence';

const saying = (exact: string, over: Partial<Insight> = {}) =>
  anInsight({ ...over, passages: [aPassage({ exact })] });

const TEXT = 'The export of rows timed out';
const draft = { id: newId(), source: aSource({ canonicalUrl: 'https://desk.example/t/9' }) };
const NOISE = ['The invoice has a wrong VAT number', 'Dark mode would be lovely'].map((text) =>
  saying(text),
);

async function others(insights: readonly Insight[], beside: readonly Change[] = []) {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  const puts = [...NOISE, ...insights].map((put) => ({ store: 'insights' as const, put }));
  await commit(db, [...puts, ...beside]);
  return createOthers(db);
}

const grouped = (...groups: ReturnType<typeof aGroup>[]): Change => ({
  store: 'groupings',
  key: 'current',
  put: { grouping: pack({ groups, ungrouped: [] }), count: 9, at: '2026-03-02T09:00:00.000Z' },
});

describe('who else said this', () => {
  it('[CA63] is counted, with the group that they were put into', async () => {
    const [one, two] = [saying('Every export of rows timed out'), saying('Our export timed out')];
    const group = aGroup([one.id, two.id, NOISE[0]!.id]);
    const found = await (await others([one, two], [grouped(group)])).find({ text: TEXT, draft });
    expect(new Set(found.said)).toEqual(new Set([one, two]));
    expect(found.problem).toEqual({ id: group.id, statement: group.name });
  });

  it('[CA63] leaves out the voice that is being clipped', async () => {
    const same = saying(TEXT, { source: draft.source });
    expect(await (await others([same])).find({ text: TEXT, draft })).toEqual({ said: [] });
  });
});

describe('the members of a problem', () => {
  it('[CA63] are those filed, also under what was merged into it, and those proposed', async () => {
    const [problem, merged] = [aProblem(), aProblem()];
    const [filed, moved, proposed, elsewhere] = [
      anInsight({ problemId: problem.id }),
      anInsight({ problemId: merged.id }),
      anInsight(),
      anInsight({ problemId: newId() }),
    ];
    const merge: Decision = {
      id: newId(),
      kind: 'merge',
      subjects: [merged.id],
      problemId: problem.id,
      at: '2026-03-02T09:00:00.000Z',
      by: 'me',
    };
    const known = await others(
      [filed, moved, proposed, elsewhere],
      [
        { store: 'problems', put: problem },
        { store: 'problems', put: merged },
        { store: 'decisions', put: merge },
        grouped(aGroup([proposed.id], { id: merged.id })),
      ],
    );
    const members = await known.membersOf(problem.id);
    expect(members.toSorted()).toEqual([filed.id, moved.id, proposed.id].toSorted());
  });
});
