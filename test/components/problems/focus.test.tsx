import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { screen, within } from '@/test/support/render';
import { problemsShown } from '@/test/support/problems-screen';

const statement = (name: string) => screen.getByRole('button', { name });
const focused = () => document.activeElement;

async function openFirst() {
  const shown = await problemsShown();
  await userEvent.click(statement('Exports time out'));
  const detail = await screen.findByRole('region', { name: 'Exports time out' });
  const boxes = () => within(detail).getAllByRole('checkbox');
  await userEvent.click(boxes()[0]!);
  return { ...shown, detail, boxes };
}
const act = (name: string) => within(screen.getByRole('toolbar')).getByRole('button', { name });

it('stays on a member when the bar of an act on it goes', async () => {
  const { deeds, boxes } = await openFirst();
  await userEvent.click(act('Pin'));
  await expect.poll(() => deeds.message.value).toMatch(/^Pinned/);
  expect(focused()).toBe(boxes()[0]);
});

it('goes to the next member from one that left while a dialog was open about it', async () => {
  const { detail, boxes } = await openFirst();
  await userEvent.click(act('Move'));
  const search = await screen.findByRole('searchbox', { name: /or name a new one$/ });
  await userEvent.type(search, 'Another');
  await userEvent.click(screen.getByRole('button', { name: 'New problem: “Another”' }));
  await expect.poll(() => boxes().length).toBe(3);
  await expect.poll(() => detail.querySelector('.member .menu > button')).toBe(focused());
});

it('goes to the filter that is on when the last problem leaves the list, which says why it is empty', async () => {
  const { deeds } = await problemsShown();
  statement('Exports time out').focus();
  await userEvent.keyboard('x');
  await expect.poll(() => deeds.message.value).toMatch(/^Dismissed/);
  await userEvent.click(screen.getByRole('button', { name: /^Dismissed/ }));
  statement('Exports time out').focus();
  await userEvent.keyboard('x');
  await screen.findByText(/^No problem matches/);
  expect(focused()).toBe(screen.getByRole('button', { name: /^Dismissed/ }));
});

const column = () => screen.getByRole('combobox', { name: 'Column of “Logins expire”' });

it('stays on a card that its menu puts into another column', async () => {
  await problemsShown();
  await userEvent.click(statement('Board'));
  await userEvent.selectOptions(column(), 'now');
  await within(screen.getByRole('region', { name: /^Now/ })).findByText('Logins expire');
  expect(focused()).toBe(column());
});
