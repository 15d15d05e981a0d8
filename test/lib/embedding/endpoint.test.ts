// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEmbedder } from '@/lib/embedding/endpoint';
import { safeFetch } from '@/lib/sync/safe-fetch';
import { fakeModelServer, type FakeModelServer } from '@/test/support/model-server';

let server: FakeModelServer;
beforeAll(async () => (server = await fakeModelServer()));
afterAll(() => server.close());
beforeEach(() => {
  server.read = [];
  server.refusals = [];
});

const waits: (string | null)[] = [];
const embedder = (path = '') =>
  createEmbedder(
    { address: `${server.address}${path}`, model: 'small' },
    { send: safeFetch, wait: async (_, asked) => void waits.push(asked) },
  );
const data = (...embeddings: unknown[]): string =>
  JSON.stringify({ data: embeddings.map((embedding, index) => ({ index, embedding })) });

describe('an embedding model on this machine', () => {
  it('is sent the texts and its name, and its vectors are put in their order', async () => {
    const texts = ['Exports time out', 'Logins expire', 'Exports time out'];
    const [one, two, three] = await embedder('/')(texts);
    expect(server.read).toEqual([texts]);
    expect(one).toEqual(three);
    expect(one).not.toEqual(two);
    expect(one).toHaveLength(64);
  });

  it.each([
    [401, '{}', 'needs-key'],
    [403, '', 'refused'],
    [404, '404 page not found', 'no-path'],
    [404, '{"error":{"message":"model \\"small\\" not found, try pulling it first"}}', 'unknown'],
    [400, '{"error":{"message":"The model does not exist","code":"model_not_found"}}', 'unknown'],
    [501, '{"error":{"message":"This server does not support embeddings."}}', 'no-vectors'],
    [200, '{"error":"small does not support embeddings"}', 'no-vectors'],
    [200, data([], []), 'no-vectors'],
    [200, data(), 'no-vectors'],
    [200, data([1, 2]), 'odd'],
    [200, data([1, 2], [1]), 'odd'],
    [200, data([1, 2], [0, 0]), 'odd'],
    [200, data([1, 2], ['x', 'y']), 'odd'],
    [200, data([1, 2], [1, 2], [1, 2]), 'odd'],
    [200, '{"data":[{"index":0,"embedding":[1]},{"index":7,"embedding":[1]}]}', 'odd'],
    [200, 'hello', 'odd'],
    [500, '{}', 'odd'],
  ])('says what is wrong with an answer of %d %s', async (status, text, trouble) => {
    server.refusals = [{ status, text }];
    await expect(embedder()(['a', 'b'])).rejects.toMatchObject({ trouble });
  });

  it('is asked again when it is busy, after as long as it says', async () => {
    const busy = { status: 429, text: '', headers: { 'retry-after': '7' } };
    server.refusals = [busy, { status: 503, text: '' }];
    expect(await embedder()(['a'])).toHaveLength(1);
    expect(waits).toEqual(['7', null]);
    server.refusals = [busy, busy, busy, busy];
    await expect(embedder()(['a'])).rejects.toMatchObject({ trouble: 'busy' });
  });

  it('says that nobody is there, and sends nothing over a connection that others can read', async () => {
    const means = { send: safeFetch, wait: async () => {} };
    for (const address of ['http://127.0.0.1:1/v1', 'http://example.com/v1'])
      await expect(createEmbedder({ address, model: 'x' }, means)(['a'])).rejects.toMatchObject({
        trouble: 'away',
      });
  });

  it('is not waited for once it is turned off', async () => {
    server.delay = 5000;
    const off = new AbortController();
    const asked = embedder()(['a'], off.signal);
    off.abort();
    await expect(asked).rejects.toMatchObject({ trouble: 'away' });
    server.delay = 0;
  });
});
