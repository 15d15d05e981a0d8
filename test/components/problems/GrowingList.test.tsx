import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { GrowingList } from '@/components/problems/GrowingList';
import { render, screen } from '@/test/support/render';

const rows = () => screen.getAllByText(/^Row /).length;

it('draws the first of many, and the rest when asked', async () => {
  const items = Array.from({ length: 24 }, (_, nth) => nth);
  render(<GrowingList items={items}>{(item) => <p key={item}>Row {item}</p>}</GrowingList>);
  expect(rows()).toBe(10);
  await userEvent.click(screen.getByRole('button', { name: 'Show more (14)' }));
  expect(rows()).toBe(20);
  await userEvent.click(screen.getByRole('button', { name: 'Show more (4)' }));
  expect(rows()).toBe(24);
  expect(screen.queryByRole('button')).toBeNull();
});
