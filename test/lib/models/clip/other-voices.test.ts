import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/domain/id';
import { anInsight } from '@/test/support/builders';
import { clipped, popups, tab } from '@/test/support/popups';

describe('what others said', () => {
  it('[CA63] files the draft under their problem on saving, and the problem is a real one then', async () => {
    const { open, db, page } = await popups();
    const member = anInsight();
    await db.put('insights', member);
    page.members = [member.id];
    const problem = { id: newId(), statement: 'Exports time out' };
    const model = await open(clipped(), tab.id, undefined, { said: [member], problem });
    await model.voices.look();
    model.change({ problemId: problem.id });
    await model.save();
    expect(await db.get('problems', problem.id)).toMatchObject({ statement: 'Exports time out' });
    const filed = await db.getAllFromIndex('insights', 'byProblem', problem.id);
    expect(filed).toHaveLength(2);
    expect(await db.getAll('decisions')).toMatchObject([
      { kind: 'move', subjects: [model.draft.value?.id], problemId: problem.id },
    ]);
    await model.undo();
    expect(await db.count('decisions')).toBe(0);
  });

  it('[CA63] changes nothing unless it is attached', async () => {
    const { open, db } = await popups();
    const problem = { id: newId(), statement: 'Exports time out' };
    const model = await open(clipped(), tab.id, undefined, { said: [anInsight()], problem });
    await model.voices.look();
    await model.save();
    expect([await db.count('problems'), await db.count('decisions')]).toEqual([0, 0]);
  });
});
