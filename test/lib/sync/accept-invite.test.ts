import { expect, it } from 'vitest';
import { newId } from '@/lib/domain/id';
import { acceptInvite } from '@/lib/sync/accept-invite';
import type { Sending } from '@/lib/sync/sending';
import type { SyncError } from '@/lib/sync/sync-error';

const acceptance = {
  token: 'secret',
  workspace: { id: newId(), name: 'Team' },
  member: { id: newId(), name: 'Wim', role: 'write' },
};
const body = { code: 'one-time', name: 'Wim' };

function aLog() {
  const sendings: Sending[] = [];
  const log = (one: Sending) => Promise.resolve(void sendings.push(one));
  return { sendings, log: { log, clock: () => 0 } };
}
const answering = (status: number, answer: object) => () =>
  Promise.resolve(Response.json(answer, { status }));

it('[SY52] an invite that is accepted stands in the send log, without its code and its token', async () => {
  const { sendings, log } = aLog();
  const url = 'https://team.example/v1/';
  expect(await acceptInvite(url, body, log, answering(200, acceptance))).toEqual(acceptance);
  expect(sendings).toEqual([
    {
      at: '1970-01-01T00:00:00.000Z',
      to: 'https://team.example',
      operation: 'invite',
      records: [],
      bytes: JSON.stringify(body).length,
      outcome: 'ok',
    },
  ]);
});

it('[SY52] so does one that is not taken: the name has left', async () => {
  const { sendings, log } = aLog();
  const refusal = { type: 'x', title: 'No', status: 401, code: 'invite-used' };
  const accepting = acceptInvite('https://team.example', body, log, answering(401, refusal));
  await expect(accepting).rejects.toMatchObject({
    code: 'invite-used',
  } satisfies Partial<SyncError>);
  expect(sendings.map(({ outcome }) => outcome)).toEqual(['invite-used']);
});

it('a log that cannot be written does not lose the token, which is given once', async () => {
  const log = { log: () => Promise.reject(new Error('full')), clock: () => 0 };
  const given = await acceptInvite('https://team.example', body, log, answering(200, acceptance));
  expect(given.token).toBe('secret');
});
