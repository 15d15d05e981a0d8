import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { KeyHelp } from '@/components/KeyHelp';
import { expectAccessible, render, screen } from '@/test/support/render';

const SECTIONS = [
  {
    title: 'Everywhere',
    shortcuts: [
      { keys: 'Alt+Shift+S', does: 'Clip the selection' },
      { keys: '', does: 'Open the review' },
    ],
  },
];

it('lists shortcuts as bound, says which have none, and closes', async () => {
  let closed = 0;
  const { container } = render(
    <KeyHelp isOpen sections={SECTIONS} onClose={() => (closed += 1)} />,
  );
  expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeTruthy();
  expect(screen.getByText('Alt+Shift+S')).toBeTruthy();
  expect(screen.getByText('not set')).toBeTruthy();
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(closed).toBe(1);
});

it('is not shown until it is opened', () => {
  render(<KeyHelp isOpen={false} sections={SECTIONS} onClose={() => {}} />);
  expect(screen.queryByRole('dialog')).toBeNull();
});
