import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Menu } from '@/components/Menu';
import { expectAccessible, render, screen } from '@/test/support/render';

it('is opened, walked, chosen from and left by the keyboard alone', async () => {
  const chosen: string[] = [];
  const items = ['Rename', 'Merge', 'Dismiss'].map((label) => ({
    label,
    onChoose: () => chosen.push(label),
  }));
  const { container } = render(<Menu label="Acts" items={items} />);
  const button = screen.getByRole('button', { name: 'Acts' });
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement?.textContent).toBe('Rename');
  await expectAccessible(container);
  await userEvent.keyboard('{ArrowUp}');
  expect(document.activeElement?.textContent).toBe('Dismiss');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(chosen).toEqual(['Merge']);
  expect(document.activeElement).toBe(button);
  await userEvent.keyboard('{Enter}{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(button);
});
