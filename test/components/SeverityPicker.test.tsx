import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { SeverityPicker } from '@/components/SeverityPicker';
import type { Severity } from '@/lib/domain/insight';
import { expectAccessible, render, screen } from '@/test/support/render';

function Picker() {
  const [value, setValue] = useState<Severity>(0);
  return <SeverityPicker value={value} onChange={setValue} />;
}

it('is a group of four named levels, one of them chosen', async () => {
  const { container } = render(<Picker />);
  expect(screen.getByRole('group', { name: /Severity/ })).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'Not judged' })).toHaveProperty('checked', true);
  await userEvent.click(screen.getByRole('radio', { name: 'Serious' }));
  expect(screen.getByRole('radio', { name: 'Serious' })).toHaveProperty('checked', true);
  expect(screen.getByRole('group', { name: 'Severity · Serious' })).toBeTruthy();
  await expectAccessible(container);
});

it('moves by arrow keys', async () => {
  render(<Picker />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(screen.getByRole('radio', { name: 'Severe' })).toHaveProperty('checked', true);
});
