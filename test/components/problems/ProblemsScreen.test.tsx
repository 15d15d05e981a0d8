import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { problemsShown } from '@/test/support/problems-screen';
import { expectAccessible, screen, within } from '@/test/support/render';

const statement = (name: string) => screen.getByRole('button', { name });

describe('the screen of problems', () => {
  it('is accessible as a list, a board, a map and a table', async () => {
    const { container } = await problemsShown();
    for (const layout of ['List', 'Board', 'Map', 'Compete']) {
      await userEvent.click(screen.getByRole('button', { name: layout }));
      expect(screen.getByRole('button', { name: layout, pressed: true })).toBeTruthy();
      await expectAccessible(container);
    }
  });

  it('walks from problem to problem, and acts on the one in focus', async () => {
    const { deeds } = await problemsShown();
    await userEvent.keyboard('j');
    expect(document.activeElement).toBe(statement('Exports time out'));
    await userEvent.keyboard('j');
    expect(document.activeElement).toBe(statement('Logins expire'));
    await userEvent.keyboard('x');
    await expect.poll(() => deeds.message.value).toBe('Dismissed “Logins expire”');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => deeds.message.value).toBe('Undone: Dismissed “Logins expire”');
  });

  it('hands the focus on from a problem that is dismissed, so that the next key acts on the next one', async () => {
    await problemsShown();
    statement('Exports time out').focus();
    await userEvent.keyboard('x');
    await expect.poll(() => document.activeElement).toBe(statement('Logins expire'));
  });

  it('hands the focus on from a member that is taken out', async () => {
    await problemsShown();
    await userEvent.click(statement('Exports time out'));
    const detail = await screen.findByRole('region', { name: 'Exports time out' });
    const menus = () => [...detail.querySelectorAll('.member .menu > button')];
    await userEvent.click(menus()[1]!);
    await userEvent.click(screen.getByRole('menuitem', { name: /^Take out/ }));
    await expect.poll(() => menus().length).toBe(3);
    expect(document.activeElement).toBe(menus()[1]);
  });

  it('begins each layout at its top', async () => {
    const { container } = await problemsShown();
    const main = () => container.querySelector('.problems-main')!;
    main().scrollTop = 400;
    await userEvent.click(screen.getByRole('button', { name: 'Map' }));
    expect(main().scrollTop).toBe(0);
  });

  it('leaves single letters alone where they are switched off', async () => {
    const { model } = await problemsShown(false);
    statement('Logins expire').focus();
    await userEvent.keyboard('x');
    expect(model.dismissed.value).toEqual([]);
  });

  it('plans a problem without opening it, and shows what its score is for each week', async () => {
    const { model } = await problemsShown();
    statement('Logins expire').focus();
    await userEvent.keyboard('p');
    const dialog = await screen.findByRole('dialog', { name: 'Logins expire' });
    expect(document.activeElement).toBe(within(dialog).getByRole('combobox', { name: 'Status' }));
    await userEvent.type(within(dialog).getByRole('spinbutton', { name: /Effort/ }), '2{Tab}');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    const card = await screen.findByRole('article', { name: 'Logins expire' });
    await within(card).findByText('2 weeks');
    const score = model.list.value.find((one) => one.statement === 'Logins expire')!.score.score;
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'return');
    const perWeek = `Score ${Math.round(score / 2)} for each week of effort`;
    const figure = await within(card).findByRole('button', { name: perWeek });
    expect(figure.textContent).toContain(String(Math.round(score / 2)));
  });

  it('proposes a split of the problem that is asked about, whatever is open', async () => {
    const { model, offers } = await problemsShown();
    await userEvent.click(statement('Exports time out'));
    const other = model.list.value.find((one) => one.statement === 'Logins expire')!;
    const card = screen.getByRole('article', { name: 'Logins expire' });
    await userEvent.click(within(card).getByRole('button', { name: /^Acts/ }));
    await userEvent.click(screen.getByRole('menuitem', { name: /Split off/ }));
    expect(offers.question.value?.id).toBe(other.id);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(offers.question.value?.id).toBe(model.open.value?.id);
  });

  it('copies the brief of the problems that were chosen', async () => {
    const { copied } = await problemsShown();
    await userEvent.click(screen.getByRole('checkbox', { name: /Exports time out/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Logins expire/ }));
    const bar = screen.getByRole('toolbar', { name: '2 problems chosen' });
    await userEvent.click(within(bar).getByRole('button', { name: 'Evidence brief' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Copy as Markdown' }));
    expect(copied[0]).toMatch(/^# Evidence for 2 problems/);
    expect(copied[0]).toContain('## Logins expire');
  });
});
