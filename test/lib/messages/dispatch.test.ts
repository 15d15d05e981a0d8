import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/domain/id';
import { createClient } from '@/lib/messages/client';
import { createDispatch, type Handlers } from '@/lib/messages/dispatch';

const OWN = { id: 'own-extension', pages: 'chrome-extension://own-extension/' };
const insightId = newId();

const gone = newId();
const handlers: Handlers = {
  'passage/open': (request) =>
    request.insightId === gone
      ? Promise.reject(new Error('The insight is gone.'))
      : Promise.resolve('found'),
  'sync/run': () => Promise.resolve('off'),
  'clipped/show': () => Promise.resolve(),
};

const dispatch = createDispatch(handlers, OWN);
const own = { id: OWN.id, url: `${OWN.pages}sidepanel.html` };
const call = createClient(async (message) => dispatch(message, own));

describe('a call to the worker', () => {
  it('gives what its handler answered', async () => {
    expect(await call('passage/open', { insightId })).toBe('found');
  });

  it('rejects with the sentence of the handler that failed', async () => {
    await expect(call('passage/open', { insightId: gone })).rejects.toThrow('The insight is gone.');
  });

  it('is refused when the request does not fit the table', async () => {
    const answer = await dispatch({ call: 'passage/open', request: { insightId: 7 } }, own);
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });

  it('is left alone when another extension sends it', () => {
    const message = { call: 'passage/open', request: { insightId } };
    expect(dispatch(message, { ...own, id: 'stranger' })).toBeUndefined();
  });

  it('is left alone when a script of ours in a page sends it: whoever took that page over could', () => {
    const message = { call: 'sync/run', request: { retry: true } };
    expect(dispatch(message, { id: OWN.id, url: 'https://shop.example/' })).toBeUndefined();
    expect(dispatch(message, { id: OWN.id, url: undefined })).toBeUndefined();
  });

  it('is left alone when no such call exists, not even as a property of every object', () => {
    expect(dispatch({ call: 'toString', request: {} }, own)).toBeUndefined();
  });
});
