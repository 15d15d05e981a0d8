import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { CopyButton } from '@/components/CopyButton';
import { render, screen } from '@/test/support/render';

async function pressed(onCopy: () => Promise<void>): Promise<HTMLElement> {
  render(<CopyButton label="Copy as Markdown" onCopy={onCopy} />);
  await userEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
  return screen.getByRole('status');
}

it('says that it has copied', async () => {
  const said = await pressed(async () => {});
  await expect.poll(() => said.textContent).toBe('Copied');
});

it('says what to do where the browser does not let it copy', async () => {
  const said = await pressed(() => Promise.reject(new Error('denied')));
  await expect.poll(() => said.textContent).toMatch(/^The browser did not allow copying/);
});
