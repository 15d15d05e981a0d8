import { act } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { OtherVoices } from '@/entrypoints/popup/OtherVoices';
import { newId } from '@/lib/domain/id';
import { anInsight } from '@/test/support/builders';
import { clipped, popups, tab } from '@/test/support/popups';
import { expectAccessible, render, screen } from '@/test/support/render';

const problem = { id: newId(), statement: 'Exports time out' };

async function shown() {
  const { open } = await popups();
  const others = { said: [anInsight(), anInsight()], problem };
  const model = await open(clipped(), tab.id, undefined, others);
  const { container } = render(<OtherVoices model={model} />);
  return { model, container };
}

it('[CA63] announces in a region that was there before who else said it, and where it will be filed', async () => {
  const { model, container } = await shown();
  const region = screen.getByRole('status');
  await act(() => model.voices.look());
  expect(region.textContent).toBe('2 others said this · Exports time out');
  await userEvent.keyboard('{Alt>}a{/Alt}');
  expect(region.textContent).toBe('Will be filed under Exports time out');
  expect(screen.getByRole('status')).toBe(region);
  expect(region.children).toHaveLength(0);
  await expectAccessible(container);
});

it('shows what they said on a click, beside the count and not in what is announced', async () => {
  const { model } = await shown();
  await act(() => model.voices.look());
  await userEvent.click(screen.getByRole('button', { name: '2 others said this' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByRole('status').textContent).toBe('2 others said this · Exports time out');
});
