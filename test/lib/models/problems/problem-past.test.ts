import { describe, expect, it } from 'vitest';
import { createProblemPast } from '@/lib/models/problems/problem-past';
import { groupsOf } from '@/test/support/evidence';
import { reviewDesk } from '@/test/support/review-desk';

const AT = '2026-03-02T09:00:00.000Z';

describe("a problem's past", () => {
  it('tells who decided what: by the name the server gave, or that it was here', async () => {
    const { model, deeds, past } = await reviewDesk(groupsOf([3]));
    await deeds.rename(model.problems.value[0]!, 'Ours');
    const [problem] = model.problems.value;
    const decision = { kind: 'name', statement: 'Ours' };
    expect(await past.decisionsOf(problem!)).toMatchObject([{ by: 'me', decision }]);
    const provenance = {
      lastSaved: () => Promise.resolve({ by: 'Ben', at: AT, isWaiting: false }),
    };
    const elsewhere = createProblemPast(model, { provenance, author: 'somebody else' });
    expect(await elsewhere.decisionsOf(problem!)).toMatchObject([{ by: 'Ben', decision }]);
  });
});
