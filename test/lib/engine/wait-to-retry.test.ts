import { expect, it } from 'vitest';
import { waitToRetry } from '@/lib/engine/wait-to-retry';

it('ends with the work that it was for, however long the server asked to wait', async () => {
  const off = new AbortController();
  const waiting = waitToRetry(0, '3600', off.signal);
  off.abort();
  await expect(waiting).resolves.toBeUndefined();
});
