// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEndpointModel, listModels } from '@/lib/naming/endpoint';
import { safeFetch } from '@/lib/sync/safe-fetch';
import { fakeModelServer, type FakeModelServer } from '@/test/support/model-server';

let server: FakeModelServer;
beforeAll(async () => (server = await fakeModelServer()));
afterAll(() => server.close());

const model = () => createEndpointModel({ address: server.address, model: 'small' }, safeFetch);

describe('a model server on this machine', () => {
  it('says which models it has, and is sent nothing for that', async () => {
    expect(await listModels(`${server.address}/`, safeFetch)).toEqual(['small', 'large']);
    expect(server.asked).toEqual([]);
  });

  it('is asked with the task and the text, and nothing else', async () => {
    expect(await model().ask({ task: 'Name it.', text: '- It times out' })).toBe(
      'Exports time out',
    );
    expect(server.asked).toEqual([
      {
        model: 'small',
        messages: [
          { role: 'system', content: 'Name it.' },
          { role: 'user', content: '- It times out' },
        ],
        temperature: 0,
        max_tokens: 400,
        stream: false,
      },
    ]);
  });

  it.each([
    [403, '', 'refused'],
    [404, '', 'unknown'],
    [200, 'hello', 'odd'],
    [200, '{"choices":[]}', 'odd'],
    [500, '{}', 'odd'],
  ])('says what is wrong with an answer of %d %s', async (status, text, trouble) => {
    server.answer = { status, text };
    await expect(model().ask({ task: '', text: '' })).rejects.toMatchObject({ trouble });
    server.answer = undefined;
  });

  it('says that nobody is there', async () => {
    const gone = createEndpointModel({ address: 'http://127.0.0.1:1/v1', model: 'x' }, safeFetch);
    await expect(gone.ask({ task: '', text: '' })).rejects.toMatchObject({ trouble: 'away' });
  });

  it('is never asked over a connection that others can read', async () => {
    const open = createEndpointModel({ address: 'http://example.com/v1', model: 'x' }, safeFetch);
    await expect(open.ask({ task: '', text: '' })).rejects.toMatchObject({ trouble: 'away' });
  });
});
