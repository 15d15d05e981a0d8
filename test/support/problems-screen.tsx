import { ProblemsScreen } from '@/components/problems/ProblemsScreen';
import { createHandOn } from '@/lib/models/problems/hand-on';
import { KEEP_ALL } from '@/lib/review/redactor';
import { aGroup, evidence, NOW, saidBy } from './evidence';
import { render } from './render';
import { reviewDesk } from './review-desk';

/** The screen of problems with two of them, of four insights and of two. */
export async function problemsShown(singleKeys = true) {
  const sets = [saidBy(4), saidBy(2)];
  const grouping = {
    groups: sets.map((some, nth) =>
      aGroup(
        some.map(({ id }) => id),
        { name: ['Exports time out', 'Logins expire'][nth] ?? '' },
      ),
    ),
    ungrouped: [],
  };
  const desk = await reviewDesk(evidence({ insights: sets.flat(), grouping }));
  const copied: string[] = [];
  const handOn = createHandOn(
    async () => KEEP_ALL,
    () => NOW,
  );
  const { container } = render(
    <ProblemsScreen
      {...desk}
      handOn={handOn}
      singleKeys={singleKeys}
      welcome="Clip something"
      onCopy={async (text) => void copied.push(text)}
    />,
  );
  return { ...desk, copied, container };
}
