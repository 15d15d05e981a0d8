// @vitest-environment node
import { expect, describe, it } from 'vitest';
import { ROUTES } from '@/server/routes';
import { aMutation, aPeer, aServer } from '@/test/support/sync-server';

const HOUR = 3_600_000;
const of = (path: string, workspace: string, id = 'x') =>
  path.replace('{workspace}', workspace).replace('{id}', id).replace(/^\//, '');
const bodies: Record<string, object> = {
  push: { epoch: 'e', device: 'd', mutations: [] },
  changeRole: { role: 'read' },
  invite: { role: 'write' },
};

async function aTeam(options: Parameters<typeof aServer>[0] = {}) {
  const server = aServer({ requestsPerMinute: 10_000, failedSignInsPerMinute: 1000, ...options });
  const team = await server.aWorkspace();
  const send = (method: string, path: string, token?: string, body?: object) =>
    server.ask(path, {
      method: method.toUpperCase(),
      ...(token && { token }),
      ...(body && { body: JSON.stringify(body) }),
    });
  return { ...server, team, send, at: `workspaces/${team.id}` };
}

describe('workspaces', () => {
  it.each(ROUTES.filter((route) => route.path.includes('{workspace}')))(
    '[SY30] $name opens to no token of another workspace, whether the workspace exists or not',
    async ({ name, method, path }) => {
      const { team, send, aWorkspace } = await aTeam();
      const foreign = await aWorkspace();
      for (const workspace of [foreign.id, '00000000-0000-7000-8000-000000000000']) {
        const answer = await send(method, of(path, workspace), team.admin.token, bodies[name]);
        expect(answer.status).toBe(404);
        expect(await answer.json()).toMatchObject({ code: 'workspace-not-found' });
      }
    },
  );

  it('[SY30] ids of another workspace are not found through one’s own', async () => {
    const { team, send, aWorkspace, at } = await aTeam();
    const foreign = await aWorkspace();
    const { id } = foreign.read.member;
    for (const path of [
      `members/${id}`,
      `tokens/${foreign.read.token.split('_')[1] ?? ''}`,
      'invites/0',
    ])
      expect((await send('DELETE', `${at}/${path}`, team.admin.token)).status).toBe(404);
    const change = await send('PATCH', `${at}/members/${id}`, team.admin.token, { role: 'admin' });
    expect(change.status).toBe(404);
  });

  it('[SY30] the same record id in two workspaces is two records', async () => {
    const { ask, team, aWorkspace } = await aTeam();
    const foreign = await aWorkspace();
    const mutation = aMutation();
    const here = aPeer(ask, team.id, team.write.token);
    const there = aPeer(ask, foreign.id, foreign.write.token);
    await here.push([mutation]);
    expect((await there.changes()).changes).toEqual([]);
    expect((await there.push([mutation])).results).toMatchObject([
      { status: 'applied', version: 1 },
    ]);
  });
});

describe('roles', () => {
  it.each(ROUTES.filter((route) => route.role === 'admin' || route.role === 'write'))(
    '[SY31] $name refuses a role below $role',
    async ({ name, method, path, role }) => {
      const { team, send } = await aTeam();
      const { token } = role === 'admin' ? team.write : team.read;
      const answer = await send(method, of(path, team.id), token, bodies[name]);
      expect(answer.status).toBe(403);
    },
  );

  it('[SY33] the last admin can be neither lowered nor removed', async () => {
    const { team, send, at } = await aTeam();
    const path = `${at}/members/${team.admin.member.id}`;
    expect((await send('PATCH', path, team.admin.token, { role: 'read' })).status).toBe(422);
    expect((await send('DELETE', path, team.admin.token)).status).toBe(422);
    const other = `${at}/members/${team.write.member.id}`;
    expect((await send('PATCH', other, team.admin.token, { role: 'admin' })).status).toBe(200);
    expect((await send('DELETE', path, team.admin.token)).status).toBe(204);
    expect((await send('GET', '', team.admin.token)).status).toBe(401);
  });
});

describe('tokens and invites', () => {
  it('[SY32] an invite is used once, and not after its time', async () => {
    let now = Date.parse('2026-03-02T09:00:00Z');
    const { team, send, at } = await aTeam({ clock: () => now });
    const invite = async () => {
      const answer = await send('POST', `${at}/invites`, team.admin.token, {
        role: 'write',
        minutes: 5,
      });
      return ((await answer.json()) as { code: string }).code;
    };
    const code = await invite();
    const accept = (text: string) =>
      send('POST', 'invites/accept', undefined, { code: text, name: 'Nia' });
    const both = await Promise.all([accept(code), accept(code)]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 410]));
    const late = await invite();
    now += 6 * 60_000;
    expect((await accept(late)).status).toBe(410);
    expect((await accept(late.replace(/.$/, 'A'))).status).toBe(410);
  });

  it('[SY32] a token ends when it is revoked and when it expires', async () => {
    let now = Date.parse('2026-03-02T09:00:00Z');
    const { team, send, at } = await aTeam({ clock: () => now, tokenDays: 1 });
    const made = await send('POST', `${at}/invites`, team.admin.token, { role: 'read' });
    const { code } = (await made.json()) as { code: string };
    const { token } = (await (
      await send('POST', 'invites/accept', undefined, { code, name: 'Nia' })
    ).json()) as { token: string };
    expect((await send('GET', '', token)).status).toBe(200);
    now += 25 * HOUR;
    expect((await send('GET', '', token)).status).toBe(401);
    const id = team.read.token.split('_')[1] ?? '';
    expect((await send('DELETE', `${at}/tokens/${id}`, team.admin.token)).status).toBe(204);
    const refused = await send('GET', '', team.read.token);
    expect(refused.headers.get('WWW-Authenticate')).toBe('Bearer');
    expect(refused.status).toBe(401);
  });

  it('[SY32] the database holds no token and no invite', async () => {
    const { team, db } = await aTeam();
    const rows = await db.query('SELECT * FROM token, invite');
    const secret = team.admin.token.split('_').slice(2).join('_');
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('[SY34] too many requests and too many failed sign-ins are 429 with Retry-After', async () => {
    const { team, send } = await aTeam({
      requestsPerMinute: 2,
      failedSignInsPerMinute: 2,
      clock: () => 0,
    });
    const statuses: number[] = [];
    for (let at = 0; at < 3; at++) statuses.push((await send('GET', '', team.read.token)).status);
    expect(statuses).toEqual([200, 200, 429]);
    await send('GET', '', 'wrong');
    await send('GET', '', 'wrong');
    const refused = await send('GET', '', 'wrong');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
  });

  it('[SY35] the audit says who did what, without text or token', async () => {
    const { team, send, at, ask } = await aTeam();
    await aPeer(ask, team.id, team.write.token).push([
      aMutation({ set: { note: 'secret words' } }),
    ]);
    await send('DELETE', `${at}/members/${team.read.member.id}`, team.admin.token);
    const audit = await (await send('GET', `${at}/audit`, team.admin.token)).text();
    expect(audit).toContain('remove-member');
    expect(audit).toContain(team.read.member.id);
    expect(audit).not.toContain('secret words');
    expect(audit).not.toContain('vbt_');
  });
});
