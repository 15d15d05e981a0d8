import { randomUUID } from 'node:crypto';
import type { ChangesPage } from '@/lib/sync/protocol/changes';
import type { Description } from '@/lib/sync/protocol/describe';
import type { Problem } from '@/lib/sync/protocol/problem';
import type { PushAnswer } from '@/lib/sync/protocol/push';

export interface Reply<T> {
  status: number;
  headers: Headers;
  /** What was answered, read as JSON; undefined without a body. */
  json: T;
  body: Buffer;
}

/** Speaks the protocol by hand: a check must not depend on the client that it vouches for. */
export async function connect(baseUrl: string, token: string) {
  const base = baseUrl.replace(/\/+$/, '');
  const ask = async <T>(path: string, init: RequestInit = {}): Promise<Reply<T>> => {
    const headers = new Headers(init.headers);
    if (!headers.has('Authorization')) headers.set('Authorization', `Bearer ${token}`);
    if (init.body && !headers.has('Content-Type')) headers.set('Content-Type', 'application/json');
    const response = await fetch(base + path, { ...init, headers, redirect: 'manual' });
    const body = Buffer.from(await response.arrayBuffer());
    const isJson =
      /\/(problem\+)?json\b/.test(response.headers.get('Content-Type') ?? '') &&
      body.byteLength > 0;
    return {
      status: response.status,
      headers: response.headers,
      json: (isJson ? JSON.parse(body.toString()) : undefined) as T,
      body,
    };
  };
  const { json: description } = await ask<Description>('');
  const workspace = description.workspaces.at(0)?.id ?? '';
  const at = `/workspaces/${workspace}`;
  const changes = (query = '', headers = {}) =>
    ask<ChangesPage & Problem>(`${at}/changes${query}`, { headers });
  const head = await changes('?limit=1');
  const post = (body: unknown, headers = {}) =>
    ask<PushAnswer & Problem>(`${at}/push`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers,
    });
  const push = (...mutations: unknown[]) =>
    post({ epoch: head.json.epoch, device: 'conformance', mutations });
  return { ask, at, changes, post, push, description, epoch: head.json.epoch };
}
export type Connection = Awaited<ReturnType<typeof connect>>;

export const mutation = (over: object = {}) => ({
  id: randomUUID(),
  kind: 'conformance',
  record: randomUUID(),
  base: 0,
  set: { note: 'a' },
  ...over,
});
