import { expect, it } from 'vitest';
import { loggedFetch } from '@/lib/sync/logged-fetch';
import type { Sending } from '@/lib/sync/sending';

const URL_OF_MODEL = 'http://localhost:11434/v1/embeddings';
const request = { method: 'POST', body: 'Größe' } as const;

function asking(answer: () => Promise<Response>) {
  const sendings: Sending[] = [];
  const log = (one: Sending) => Promise.resolve(void sendings.push(one));
  const about = { operation: 'vectors', insightIds: ['a'] } as const;
  const send = loggedFetch({ log, clock: () => 0 }, about, answer);
  return { sendings, send };
}

it('[SY52] what a model server is sent stands in the send log, without its words', async () => {
  const { sendings, send } = asking(async () => new Response('read'));
  expect((await send(URL_OF_MODEL, request)).text).toBe('read');
  expect(sendings).toEqual([
    {
      at: '1970-01-01T00:00:00.000Z',
      to: 'http://localhost:11434',
      operation: 'vectors',
      records: [{ kind: 'insight', id: 'a' }],
      bytes: 7,
      outcome: 'ok',
    },
  ]);
});

it.each([
  ['refuses', 'status-401', async () => new Response('', { status: 401 })],
  ['is away', 'unreachable', () => Promise.reject(new TypeError('failed to fetch'))],
])('[SY52] a model server that %s stands in the send log too', async (_what, outcome, answer) => {
  const { sendings, send } = asking(answer);
  await send(URL_OF_MODEL, request).catch(() => {});
  expect(sendings.map((one) => one.outcome)).toEqual([outcome]);
});
