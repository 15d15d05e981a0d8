import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { GrowingList } from '@/components/problems/GrowingList';
import { render, screen } from '@/test/support/render';

const rows = () => screen.getAllByText(/^Row /).length;

it('draws the first of many, and the rest when asked', async () => {
  const items = Array.from({ length: 30 }, (_, nth) => nth);
  render(<GrowingList items={items}>{(item) => <p key={item}>Row {item}</p>}</GrowingList>);
  expect(rows()).toBe(12);
  await userEvent.click(screen.getByRole('button', { name: 'Show more (18)' }));
  expect(rows()).toBe(24);
  await userEvent.click(screen.getByRole('button', { name: 'Show more (6)' }));
  expect(rows()).toBe(30);
  expect(screen.queryByRole('button')).toBeNull();
});
