import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Acceptance } from '@/lib/sync/protocol/acceptance';
import type { Invite, Tokens } from '@/lib/sync/protocol/member';
import type { ChangesPage } from '@/lib/sync/protocol/changes';
import type { z } from '@/lib/base/z';
import { bundleServer } from '@/scripts/bundle-server';
import { startServer, type ServerProcess } from './server-process';

/** The real server as a process of its own, with an admin who makes invites and looks into it. */
export async function startTeam(extra: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-team-'));
  const file = await bundleServer(join(folder, 'bundle'));
  const args = ['--data', join(folder, 'team.db'), ...extra];
  let server: ServerProcess = await startServer(file, args);
  const port = new URL(server.baseUrl).port;
  let admin: Acceptance | undefined;

  async function ask<T>(path: string, body?: object, method = body ? 'POST' : 'GET'): Promise<T> {
    const response = await fetch(server.baseUrl + path, {
      method,
      headers: { Authorization: `Bearer ${admin?.token}`, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (response.status === 204 ? undefined : await response.json()) as T;
  }
  admin = await ask<Acceptance>('/invites/accept', { code: server.invite, name: 'Ada' });
  const at = `/workspaces/${admin.workspace.id}`;

  return {
    baseUrl: server.baseUrl,
    workspace: admin.workspace,
    token: admin.token,
    invite: async (role = 'write'): Promise<string> =>
      (await ask<Invite>(`${at}/invites`, { role })).code ?? '',
    /** Every record in its latest state, tombstones among them. */
    async records(): Promise<ChangesPage['changes']> {
      const all: ChangesPage['changes'] = [];
      for (let cursor = '', more = true; more;) {
        const page: ChangesPage = await ask(`${at}/changes${cursor && `?since=${cursor}`}`);
        all.push(...page.changes);
        ({ cursor, more } = page);
      }
      return all;
    },
    /** Every token but the admin's is worth nothing from now on. */
    async revokeAll(): Promise<void> {
      const { entries } = await ask<z.infer<typeof Tokens>>(`${at}/tokens`);
      for (const { id } of entries)
        if (!admin?.token.includes(id)) await ask(`${at}/tokens/${id}`, undefined, 'DELETE');
    },
    push: (mutations: object[], epoch: string): Promise<unknown> =>
      ask(`${at}/push`, { epoch, device: 'admin', mutations }),
    kill: (): Promise<number | null> => server.end('SIGKILL'),
    /** On the same port with the same data. */
    async comeBack(): Promise<void> {
      server = await startServer(file, [...args, '--port', port]);
    },
    async end(): Promise<void> {
      await server.end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type Team = Awaited<ReturnType<typeof startTeam>>;
