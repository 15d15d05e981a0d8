import { chunked } from '@/lib/base/chunked';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toFields } from '@/lib/base/fields';
import type { Insight } from '@/lib/domain/insight';
import type { Peer } from './server';

const SOME = 100;

/** express-pouchdb on LevelDB, as its makers deliver it: without waiting for the disk. */
export async function startPeer(): Promise<Peer> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  const child = spawn(process.execPath, ['scripts/bench-sync/pouch-server.mjs', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let url = '';
  for await (const line of createInterface({ input: child.stdout })) {
    url = line;
    break;
  }
  if (!url) throw new Error('express-pouchdb ended before it listened.');
  const write = {
    url: `${url}/_bulk_docs`,
    headers: { 'Content-Type': 'application/json' },
    body: (insight: Insight) => post([toDocument(insight)]),
  };
  await fetch(url, { method: 'PUT' });
  return {
    url,
    write,
    async seed(insights) {
      for (const some of chunked(insights, SOME)) {
        const body = post(some.map(toDocument));
        await fetch(write.url, { method: 'POST', headers: write.headers, body });
      }
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const post = (docs: object[]): string => JSON.stringify({ docs });

const toDocument = ({ id, ...fields }: Insight) => ({ _id: id, ...toFields(fields) });
