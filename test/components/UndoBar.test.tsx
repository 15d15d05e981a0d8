import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Announcer } from '@/components/Announcer';
import { UndoBar } from '@/components/UndoBar';
import { expectAccessible, render, screen } from '@/test/support/render';

const nothing = () => {};

it('announces what was done and undoes it', async () => {
  let undone = 0;
  const { container, rerender } = render(
    <UndoBar message="" onUndo={() => (undone += 1)} onClose={nothing} />,
  );
  const region = screen.getByRole('status');
  rerender(
    <UndoBar message="Deleted 3" onUndo={() => (undone += 1)} onClose={nothing} undoKey="Ctrl+Z" />,
  );
  expect(screen.getByRole('status')).toBe(region);
  expect(region.textContent).toBe('Deleted 3');
  await userEvent.click(screen.getByRole('button', { name: /Undo/ }));
  expect(undone).toBe(1);
  await expectAccessible(container);
});

it('offers nothing while there is nothing to undo', () => {
  render(<UndoBar message="" onUndo={nothing} onClose={nothing} />);
  expect(screen.queryByRole('button')).toBeNull();
});

it('keeps the region of an announcer while its text changes', () => {
  const { rerender } = render(<Announcer message="" />);
  const region = screen.getByRole('status');
  rerender(<Announcer message="12 results" />);
  expect(screen.getByRole('status')).toBe(region);
  expect(region.textContent).toBe('12 results');
});
