import { describe, expect, it } from 'vitest';
import { cluster } from '@/lib/cluster/cluster';
import { newId } from '@/lib/domain/id';
import { aPassage, anInsight } from '@/test/support/builders';
import { NAMED_GROUPS } from './named-groups';

/** Each group filed by hand, so that only its name is left to find. */
const filed = NAMED_GROUPS.map((group) => ({ ...group, problemId: newId() }));

const insights = filed.flatMap(({ said, problemId }) =>
  said.map((exact) => anInsight({ problemId, passages: [aPassage({ exact })] })),
);

describe('the name of a group', () => {
  const { groups } = cluster({ insights, decisions: [] });

  it.each(filed)('is what a product manager would write in $language: $names.0', (group) => {
    const name = groups.find(({ id }) => id === group.problemId)?.name;
    expect(group.names).toContain(name);
  });
});
