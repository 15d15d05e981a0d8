import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Field } from '@/components/problems/fields';
import { expectAccessible, render, screen } from '@/test/support/render';

const nothing = () => {};

it('keeps what is being typed while the screen is drawn anew, and hands it over when it is left', async () => {
  const said: string[] = [];
  const field = (value: string) => (
    <Field label="Objective" type="text" value={value} onChange={(text) => said.push(text)} />
  );
  const { container, rerender } = render(field(''));
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Objective' });
  await userEvent.type(input, ' Keep accounts ');
  rerender(field(''));
  expect(input.value).toBe(' Keep accounts ');
  await userEvent.tab();
  expect(said).toEqual(['Keep accounts']);
  rerender(field('Keep accounts'));
  expect(input.value).toBe('Keep accounts');
  rerender(field(''));
  expect(input.value).toBe('');
  await expectAccessible(container);
});

it('asks for several lines, a number or a day as such', () => {
  render(
    <>
      <Field label="Notes" type="lines" value="one" onChange={nothing} />
      <Field label="Effort" type="number" value="2" onChange={nothing} />
      <Field label="Shipped" type="date" value="2026-03-02" onChange={nothing} />
    </>,
  );
  expect(screen.getByLabelText('Notes').tagName).toBe('TEXTAREA');
  expect(screen.getByRole('spinbutton', { name: 'Effort' })).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Shipped').type).toBe('date');
});
