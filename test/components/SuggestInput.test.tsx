import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { SuggestInput } from '@/components/SuggestInput';
import { expectAccessible, render, screen } from '@/test/support/render';

function Company() {
  const [value, setValue] = useState('');
  const offered = ['Acme', 'Acorn'].filter((name) => name.startsWith(value));
  return <SuggestInput label="Company" value={value} suggestions={offered} onChange={setValue} />;
}

const field = () => screen.getByRole('combobox', { name: 'Company' });

it('takes any text', async () => {
  const { container } = render(<Company />);
  await userEvent.type(field(), 'Globex');
  expect(field()).toHaveProperty('value', 'Globex');
  await expectAccessible(container);
});

it('picks a suggestion by arrows and by pointer', async () => {
  render(<Company />);
  await userEvent.type(field(), 'Ac{ArrowDown}{ArrowDown}{Enter}');
  expect(field()).toHaveProperty('value', 'Acorn');
  await userEvent.clear(field());
  await userEvent.type(field(), 'A');
  await userEvent.click(screen.getByRole('option', { name: 'Acme' }));
  expect(field()).toHaveProperty('value', 'Acme');
});

it('returns past the last suggestion to the text itself', async () => {
  render(<Company />);
  await userEvent.type(field(), 'Ac{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(field().getAttribute('aria-activedescendant')).toBeNull();
});
