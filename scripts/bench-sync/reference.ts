import { chunked } from '@/lib/base/chunked';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toFields } from '@/lib/base/fields';
import type { Insight } from '@/lib/domain/insight';
import type { Acceptance } from '@/lib/sync/protocol/acceptance';
import { bundleServer } from '@/scripts/bundle-server';
import { connect } from '@/scripts/conformance/client';
import { startPostgres } from '@/test/support/postgres';
import { startServer } from '@/test/support/server-process';
import { aMutation } from '@/test/support/sync-server';
import type { Reference } from './server';

const SOME = 100;

/** The reference server as a team runs it, with a limit of requests that no load reaches. */
export async function startReference(on: 'SQLite' | 'PostgreSQL'): Promise<Reference> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  const postgres = on === 'PostgreSQL' ? await startPostgres() : undefined;
  const file = await bundleServer(join(folder, 'bundle'));
  const args = ['--data', join(folder, 'a.db'), '--requests', '1000000000'];
  const server = await startServer(file, args, postgres && { DATABASE_URL: postgres.url });
  const { token, workspace } = await accept(server.baseUrl, server.invite);
  const address = { baseUrl: server.baseUrl, token, workspace: workspace.id };
  const { epoch, push } = await connect(address.baseUrl, token);
  return {
    address,
    write: {
      url: `${server.baseUrl}/workspaces/${workspace.id}/push`,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: (insight) =>
        JSON.stringify({ epoch, device: 'bench', mutations: [toMutation(insight)] }),
    },
    async seed(insights) {
      for (const some of chunked(insights, SOME)) await push(...some.map(toMutation));
    },
    async stop() {
      await server.end('SIGTERM');
      await postgres?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function accept(baseUrl: string, code: string | undefined): Promise<Acceptance> {
  const answer = await fetch(`${baseUrl}/invites/accept`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code, name: 'Bench' }),
  });
  return (await answer.json()) as Acceptance;
}

const toMutation = ({ id, ...fields }: Insight) => aMutation({ record: id, set: toFields(fields) });
