import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Effect } from '@/components/problems/Effect';
import { effectText } from '@/lib/review/effect-text';
import { effectOf } from '@/lib/review/shipped';
import { daysBefore, NOW, saidBy, YEAR_AGO } from '@/test/support/evidence';
import { render, screen } from '@/test/support/render';

it('[RV6] opens the insights that the rates before and after are made of', async () => {
  const [before, after] = [saidBy(6, 60), saidBy(1, 7)];
  const shippedOn = Date.parse(daysBefore(42));
  const effect = effectOf([...before, ...after], { shippedOn, now: NOW, since: YEAR_AGO });
  const opened: unknown[] = [];
  render(
    <Effect
      effect={{ ...effect, text: effectText(effect) }}
      onTally={(title, ids) => opened.push([title, ids])}
    />,
  );
  for (const button of screen.getAllByRole('button')) await userEvent.click(button);
  expect(opened).toEqual([
    ['6 insights in 12 weeks before', before.map(({ id }) => id)],
    ['1 insight in 6 weeks after', after.map(({ id }) => id)],
  ]);
});
