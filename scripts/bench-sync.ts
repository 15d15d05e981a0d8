import { spawnSync } from 'node:child_process';
import { print } from './bench/print';
import type { Result } from './bench/result';
import { idlePoll } from './bench-sync/idle-poll';
import { pushLoad } from './bench-sync/push-load';
import { startPeer } from './bench-sync/peer';
import { startReference } from './bench-sync/reference';
import type { Bench } from './bench-sync/server';
import { transfers } from './bench-sync/transfers';

/**
 * `npm run bench:sync [-- --json]`: the real client in a real Chromium and the reference server, against
 * their goals and against PouchDB with express-pouchdb, which get the same records in the same run.
 */
const results: Result[] = [];

// To stderr, so that --json leaves nothing but JSON on stdout.
const { status } = spawnSync('wxt', ['build'], {
  stdio: ['ignore', 2, 2],
  shell: process.platform === 'win32',
});
if (status !== 0) throw new Error('The extension could not be built.');

const bench: Bench = {
  sqlite: await startReference('SQLite'),
  postgres: await startReference('PostgreSQL'),
  peer: await startPeer(),
};
try {
  for (const measure of [transfers, idlePoll, pushLoad]) {
    console.error(`Measuring: ${measure.name} …`);
    results.push(...(await measure(bench)));
  }
} finally {
  for (const server of Object.values(bench)) await server.stop();
}
print(results);
