import { expect, it } from 'vitest';
import { ProblemMap } from '@/components/problems/ProblemMap';
import { layOutMap } from '@/lib/review/map-layout';
import { aGroup, evidence, saidBy } from '@/test/support/evidence';
import { render } from '@/test/support/render';
import { reviewDesk } from '@/test/support/review-desk';

const LONG = 'Ziekmeldingen worden niet verwerkt in de maandelijkse loonverwerking';
/** Of a letter, as the screen's font draws it. */
const LETTER = 0.55;

it('labels each circle inside its edge, or shows the number of its row', async () => {
  const sets = Array.from({ length: 14 }, (_, nth) => saidBy(nth === 0 ? 40 : nth));
  const groups = sets.map((some) =>
    aGroup(
      some.map(({ id }) => id),
      { name: LONG },
    ),
  );
  const { model } = await reviewDesk(
    evidence({ insights: sets.flat(), grouping: { groups, ungrouped: [] } }),
  );
  const map = layOutMap(model.problems.value);
  const { container } = render(<ProblemMap map={map} onOpen={() => {}} onTally={() => {}} />);
  const circles = [...container.querySelectorAll('svg g')];
  expect(circles).toHaveLength(14);
  const kinds = new Set<string>();
  for (const circle of circles) {
    const label = circle.querySelector('.map-label');
    const isAlone = circle.querySelector('.map-number')?.getAttribute('data-alone') === 'true';
    expect(isAlone).toBe(label === null);
    kinds.add(isAlone ? 'number' : 'label');
    const radius = Number(circle.querySelector('circle')?.getAttribute('r'));
    const size = Number(label?.getAttribute('font-size') ?? 0);
    for (const line of label?.querySelectorAll('tspan') ?? [])
      expect((line.textContent.length * size * LETTER) / 2).toBeLessThan(radius);
  }
  expect(kinds).toEqual(new Set(['number', 'label']));
});
