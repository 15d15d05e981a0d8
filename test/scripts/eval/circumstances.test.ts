import { describe, expect, it } from 'vitest';
import { withInventedCircumstances } from '@/scripts/eval/circumstances';

const lines = Array.from({ length: 200 }, (_, i) => ({ text: `text ${i}`, label: `l${i % 4}` }));

/** Share of the pairs of one label, and of the others, that come from one record. */
function sharedRecords(isTelling: boolean) {
  const insights = withInventedCircumstances(lines, 'seed', isTelling);
  const records = Map.groupBy(insights.keys(), (i) => insights[i]!.source.recordId);
  const pairs = [...records.values()].flatMap((some) => some.slice(1).map((i) => [some[0]!, i]));
  const within = pairs.filter(([a, b]) => lines[a!]!.label === lines[b!]!.label);
  return { pairs: pairs.length, within: within.length };
}

describe('invented circumstances', () => {
  it('keep records within a label where they tell, and mix them where they do not', () => {
    const [telling, random] = [sharedRecords(true), sharedRecords(false)];
    expect(telling.pairs).toBeGreaterThan(10);
    expect(telling.within).toBe(telling.pairs);
    expect(random.within).toBeLessThan(random.pairs);
  });

  it('leave the words as they are', () => {
    const insights = withInventedCircumstances(lines, 'seed', true);
    expect(insights.map(({ passages }) => passages[0]?.exact)).toEqual(
      lines.map(({ text }) => text),
    );
  });
});
