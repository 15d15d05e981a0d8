import { describe, expect, it } from 'vitest';
import type { ServerConnection } from '@/lib/domain/connection';
import type { Call } from '@/lib/messages/client';
import { causeOf } from '@/lib/models/sharing/sync-cause';
import { createSyncStatus } from '@/lib/models/sharing/sync-status';
import type { ChangeEvent } from '@/lib/storage/changes';
import type { SyncFacts } from '@/lib/storage/sync-status-store';
import { newMeta, type SyncMeta } from '@/lib/sync/store';

const server: ServerConnection = {
  baseUrl: 'https://team.example/v1',
  workspace: 'w',
  workspaceName: 'Team',
  member: 'Wim',
  device: 'd',
  sharing: { withhold: [], redact: true },
  on: true,
};

function aStatus(over: Partial<SyncFacts> = {}) {
  const facts: SyncFacts = { server, meta: newMeta(), waiting: 0, held: 0, ...over };
  const asked: boolean[] = [];
  const listeners: ((events: ChangeEvent[]) => void)[] = [];
  const call = ((_name: string, { retry }: { retry: boolean }) => {
    asked.push(retry);
    return Promise.resolve('done');
  }) as unknown as Call;
  const model = createSyncStatus({
    read: () => Promise.resolve({ ...facts }),
    onChanges: (listener) => void listeners.push(listener),
    call,
    isOnline: () => true,
  });
  return { model, facts, asked, changed: () => listeners.forEach((listen) => listen([])) };
}

describe('the status', () => {
  it('is silent without a server that is on', async () => {
    for (const none of [undefined, { ...server, on: false }]) {
      const { model, asked } = aStatus({ server: none });
      await model.load();
      await model.poll();
      expect([model.status.value, asked]).toEqual([undefined, []]);
    }
  });

  it('says when, how many and why, and follows what is written', async () => {
    const { model, facts, changed } = aStatus({ waiting: 3 });
    await model.load();
    expect(model.status.value).toMatchObject({ waiting: 3, cause: undefined, isPaused: false });
    facts.meta = { ...newMeta(), lastSyncAt: '2026-03-02T09:00:00.000Z', lastError: 'time-out' };
    changed();
    await expect.poll(() => model.status.value?.cause).toBe('time-out');
    expect(model.status.value?.syncedAt).toBe('2026-03-02T09:00:00.000Z');
  });

  it('looks for news only while nothing waits for the user; a retry is always made', async () => {
    const { model, asked } = aStatus({ meta: { ...newMeta(), pause: 'signed-out' } });
    await model.load();
    await model.poll();
    expect(asked).toEqual([]);
    await model.retry();
    expect([asked, model.isBusy.value]).toEqual([[true], false]);
  });
});

it.each<[Partial<SyncMeta>, boolean, string | undefined]>([
  [{}, true, undefined],
  [{ lastError: 'unreachable' }, true, 'unreachable'],
  [{ lastError: 'unreachable' }, false, 'offline'],
  [{ lastError: 'time-out' }, false, 'time-out'],
  [{ lastError: 'too-many-requests' }, true, 'busy'],
  [{ lastError: 'status-502' }, true, 'server-error'],
  [{ lastError: 'status-503' }, true, 'busy'],
  [{ lastError: 'status-418' }, true, 'not-verbatim'],
  [{ lastError: 'no-progress' }, true, 'not-verbatim'],
  [{ lastError: 'storage' }, true, 'storage'],
  [{ lastError: 'unreachable', pause: 'signed-out' }, false, 'signed-out'],
])('%o has a cause of its own (online: %s): %s', (meta, isOnline, cause) => {
  expect(causeOf(meta, isOnline)).toBe(cause);
});
