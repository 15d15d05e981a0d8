import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { KindSelect } from '@/components/KindSelect';
import { expectAccessible, render, screen } from '@/test/support/render';

it('offers every kind and reports the one chosen', async () => {
  const chosen: string[] = [];
  const { container } = render(<KindSelect value="pain" onChange={(kind) => chosen.push(kind)} />);
  const select = screen.getByRole('combobox', { name: 'Kind' });
  expect(screen.getAllByRole('option')).toHaveLength(6);
  await userEvent.selectOptions(select, 'Praise');
  expect(chosen).toEqual(['praise']);
  await expectAccessible(container);
});
