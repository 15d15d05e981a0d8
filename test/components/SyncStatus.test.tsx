import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { causeSentence } from '@/components/cause-sentence';
import { SyncStatus } from '@/components/SyncStatus';
import type { SyncCause } from '@/lib/models/sharing/sync-cause';
import type { SyncStatus as Status } from '@/lib/models/sharing/sync-status';
import { expectAccessible, render, screen } from '@/test/support/render';

const NOW = Date.parse('2026-03-02T12:00:00Z');
const status: Status = {
  server: {
    baseUrl: 'https://team.example/v1',
    workspace: 'w',
    workspaceName: 'Team',
    member: 'Wim',
    device: 'd',
    sharing: { withhold: [], redact: true },
    on: true,
  },
  syncedAt: '2026-03-02T11:58:00Z',
  waiting: 0,
  held: 0,
  notices: 0,
  cause: undefined,
  isPaused: false,
};
const show = (over: Partial<Status>, onRetry = () => {}) =>
  render(<SyncStatus status={{ ...status, ...over }} now={NOW} isBusy={false} onRetry={onRetry} />)
    .container;

describe('the status of the sync', () => {
  it('says when and how many, and offers nothing while all is well', async () => {
    const container = show({});
    expect(container.textContent).toBe('✓ Synced 2 min. ago· 0 waiting');
    expect(screen.queryByRole('button')).toBeNull();
    await expectAccessible(container);
  });

  it('says why not, what waits and what was refused, and retries', async () => {
    let retries = 0;
    const container = show({ cause: 'time-out', waiting: 3, held: 1 }, () => (retries += 1));
    expect(container.textContent).toContain('team.example took longer than 20 seconds');
    expect(container.textContent).toContain('3 waiting · 1 refused');
    await userEvent.click(screen.getByRole('button', { name: 'Retry now' }));
    expect(retries).toBe(1);
  });

  it('does not retry past a question', () => {
    show({ cause: 'asks', isPaused: true });
    expect(screen.queryByRole('button')).toBeNull();
  });
});

const CAUSES: SyncCause[] = [
  'bad-url',
  'insecure',
  'no-permission',
  'offline',
  'unreachable',
  'cors',
  'time-out',
  'redirect',
  'not-verbatim',
  'signed-out',
  'forbidden',
  'wrong-workspace',
  'outdated',
  'invite-used',
  'busy',
  'server-error',
  'asks',
  'storage',
];

it('has a sentence of its own for each cause', () => {
  const sentences = CAUSES.map((cause) => causeSentence(cause, 'https://team.example/v1'));
  expect(new Set(sentences).size).toBe(CAUSES.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z$t].{30,}[.]$/);
});
