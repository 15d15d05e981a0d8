import type { TestFailure } from '@/lib/sync/connection-test';
import type { SyncMeta } from '@/lib/sync/store';

/** Why nothing is synced. Each has one sentence on every screen. */
export type SyncCause = TestFailure | 'asks' | 'storage';

const CAUSES: Record<string, SyncCause> = {
  'bad-url': 'bad-url',
  insecure: 'insecure',
  redirect: 'redirect',
  'time-out': 'time-out',
  unreachable: 'unreachable',
  'too-many-requests': 'busy',
  'server-busy': 'busy',
  'epoch-changed': 'busy',
  'status-429': 'busy',
  'status-503': 'busy',
  'server-error': 'server-error',
  storage: 'storage',
};

/** Of what the sync wrote down, for the user. Undefined: nothing keeps it. */
export function causeOf(
  { pause, lastError }: Pick<SyncMeta, 'pause' | 'lastError'>,
  isOnline: boolean,
): SyncCause | undefined {
  if (pause) return pause;
  if (lastError === undefined) return undefined;
  if (!isOnline && lastError === 'unreachable') return 'offline';
  if (lastError.startsWith('status-5')) return CAUSES[lastError] ?? 'server-error';
  return CAUSES[lastError] ?? 'not-verbatim';
}
