import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Ungrouped } from '@/components/problems/Ungrouped';
import { groupsOf } from '@/test/support/evidence';
import { render, screen } from '@/test/support/render';
import { reviewDesk } from '@/test/support/review-desk';

async function shown() {
  const known = groupsOf([3], 2);
  const [loose] = known.grouping.ungrouped;
  const suggested = { [loose!]: known.grouping.groups[0]!.id };
  const desk = await reviewDesk(known, { suggested });
  render(<Ungrouped {...desk} openDialog={() => {}} />);
  await userEvent.click(screen.getByText('2 not yet grouped · 1 may belong to a problem'));
  return desk;
}

it('files a suggestion where a person agrees', async () => {
  const { model } = await shown();
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  await expect.poll(() => model.list.value[0]?.members.length).toBe(4);
});

it('[RV4] does not suggest again what a person refused', async () => {
  const { model } = await shown();
  await userEvent.click(screen.getByRole('button', { name: 'Not here' }));
  await expect.poll(() => model.maybe.value.size).toBe(0);
  expect(model.ungrouped.value).toHaveLength(2);
});
