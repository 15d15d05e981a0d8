import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { HandOnIssue } from '@/components/problems/HandOnIssue';
import { createHandOn } from '@/lib/models/problems/hand-on';
import { KEEP_ALL } from '@/lib/review/redactor';
import { aView, NOW, ranked, saidBy } from '@/test/support/evidence';
import { expectAccessible, render, screen } from '@/test/support/render';

it('shows how a place is written, says when one leads nowhere, and opens the tracker else', async () => {
  const handOn = createHandOn(
    async () => KEEP_ALL,
    () => NOW,
  );
  await handOn.open(ranked(aView(saidBy(2))), 'issue');
  const { container } = render(<HandOnIssue handOn={handOn} onCopy={async () => {}} />);
  const place = screen.getByRole<HTMLInputElement>('textbox', { name: /^Repository/ });
  expect(place.placeholder).toBe('acme/app');
  await userEvent.type(place, 'acme app');
  await userEvent.tab();
  await screen.findByText('That does not lead to GitHub. Write it like this: acme/app');
  expect(screen.queryByRole('link')).toBeNull();
  await userEvent.clear(place);
  await userEvent.type(place, 'acme/app');
  await userEvent.tab();
  const link = screen.getByRole('link', { name: 'Open in GitHub' });
  expect(link.getAttribute('href')).toMatch(/^https:\/\/github\.com\/acme\/app\/issues\/new\?/);
  await expectAccessible(container);
});
