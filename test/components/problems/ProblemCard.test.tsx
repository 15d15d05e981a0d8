import { expect, it } from 'vitest';
import { ProblemCard } from '@/components/problems/ProblemCard';
import { anInsight, aPassage } from '@/test/support/builders';
import { aView, ranked } from '@/test/support/evidence';
import { render } from '@/test/support/render';

const none = () => {};

it('gives its few lines to what the newest mail came to say, and none to its signature', () => {
  const exact = 'Exports time out.\n\nBest regards,\nAna Ruiz\nAcme';
  const [problem] = ranked(aView([anInsight({ passages: [aPassage({ exact })] })]));
  const { container } = render(
    <ProblemCard
      problem={problem!}
      isOpen={false}
      isChecked={false}
      isPerWeek={false}
      acts={[]}
      onOpen={none}
      onCheck={none}
      onTally={none}
      onScore={none}
      onDrop={none}
    />,
  );
  expect(container.querySelector('blockquote')?.textContent).toBe('Exports time out. …');
});
