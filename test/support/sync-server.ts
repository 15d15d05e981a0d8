import { randomUUID } from 'node:crypto';
import { openSqlite } from '@/server/database/sqlite';
import type { Db } from '@/server/database/db';
import { createApp, BASE_PATH } from '@/server/app';
import { toInstant } from '@/lib/base/instant';
import { acceptInvite, createInvite } from '@/server/invites';
import { createService, type ServiceOptions } from '@/server/service';
import { createWorkspace } from '@/server/workspaces';
import type { Role } from '@/lib/sync/protocol/describe';
import type { ChangesPage } from '@/lib/sync/protocol/changes';
import type { PushAnswer } from '@/lib/sync/protocol/push';

/** The real server as a function, on a database of its own. */
export function aServer(options: Partial<ServiceOptions> = {}) {
  const db = options.db ?? openSqlite(':memory:');
  const service = createService({ ...options, db });
  const app = createApp(service);
  const ask = (path: string, init: RequestInit & { token?: string } = {}): Promise<Response> => {
    const { token, ...rest } = init;
    const headers = new Headers(rest.headers);
    if (token) headers.set('Authorization', `Bearer ${token}`);
    if (rest.body && !headers.has('Content-Type')) headers.set('Content-Type', 'application/json');
    return Promise.resolve(
      app.request(`http://server${path.startsWith('/') ? '' : `${BASE_PATH}/`}${path}`, {
        ...rest,
        headers,
      }),
    );
  };
  return { db, service, app, ask, aWorkspace: () => aWorkspace(db, service.clock) };
}

/** A workspace with one member of each role. */
export async function aWorkspace(db: Db, clock: () => number = Date.now) {
  const now = toInstant(clock());
  const later = toInstant(clock() + 3_600_000);
  const id = await db.transaction((query) => createWorkspace(query, 'Team', now));
  const join = async (role: Role, name: string) => {
    const invite = await createInvite(db.query, id, role, later);
    const code = invite.code ?? '';
    return acceptInvite(db, { code, name }, { now, tokenExpiresAt: null });
  };
  return {
    id,
    admin: await join('admin', 'Ada'),
    write: await join('write', 'Wim'),
    read: await join('read', 'Rea'),
  };
}

/** Pushes and pulls for one token. */
export function aPeer(ask: ReturnType<typeof aServer>['ask'], workspace: string, token: string) {
  const at = `workspaces/${workspace}`;
  const changes = async (query = ''): Promise<ChangesPage> =>
    (await ask(`${at}/changes${query}`, { token })).json() as Promise<ChangesPage>;
  const push = async (mutations: object[], epoch?: string): Promise<PushAnswer> => {
    const body = { epoch: epoch ?? (await changes()).epoch, device: 'test', mutations };
    const answer = await ask(`${at}/push`, { token, method: 'POST', body: JSON.stringify(body) });
    return answer.json() as Promise<PushAnswer>;
  };
  return { changes, push };
}

export const aMutation = (over: object = {}) => ({
  id: randomUUID(),
  kind: 'insight',
  record: randomUUID(),
  base: 0,
  set: { note: 'slow' },
  ...over,
});
