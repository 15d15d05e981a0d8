import { expect, it } from 'vitest';
import { MemberRow } from '@/components/problems/MemberRow';
import { anInsight, aPassage } from '@/test/support/builders';
import { aView } from '@/test/support/evidence';
import { render } from '@/test/support/render';

const insight = anInsight();
const why = (over: Partial<Parameters<typeof MemberRow>[0]>) => {
  const { container } = render(
    <MemberRow
      insight={insight}
      view={aView([insight])}
      isNew={false}
      isArrived={false}
      isPinned={false}
      isDistant={false}
      isChecked={false}
      bridge={undefined}
      closeness={undefined}
      acts={[]}
      dragged={[]}
      onCheck={() => {}}
      onTakeOut={() => {}}
      {...over}
    />,
  );
  return container.querySelector('details p')?.textContent;
};

it.each([
  [0, 'Farthest from the group.'],
  [1, 'Closer to the group than 1 of the 3 others.'],
  [3, 'Nearest of all to the middle of the group.'],
])('says how near a member is to the group that is closer than %i of 3', (farther, words) => {
  expect(why({ closeness: { farther, others: 3 } })).toBe(words);
});

it('names the nearest member by what it came to say, without its signature', () => {
  const exact = 'Exports time out.\n\nBest regards,\nAna Ruiz\nAcme';
  const bridge = anInsight({ passages: [aPassage({ exact })] });
  expect(why({ bridge })).toBe('Nearest to “Exports time out. …”.');
});
