import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readAttachmentLimit } from './attachment-option';
import { backUp, restore } from './backup';
import type { Db } from './database/db';
import { openPostgres } from './database/postgres';
import { openSqlite } from './database/sqlite';
import { offerFirstInvite } from './first-workspace';
import { listen } from './listen';
import { createService } from './service';
import { sweepHourly } from './sweep';

const HELP = `verbatim-server [options]            serves a workspace to share insights in
verbatim-server backup FILE           writes everything into one file
verbatim-server restore FILE          replaces everything by that file

  --host ADDRESS    where to listen (127.0.0.1); elsewhere only with --behind-proxy
  --port NUMBER     (8787)
  --data FILE       the SQLite file (data/verbatim.db), unless DATABASE_URL names a PostgreSQL
  --name NAME       of the first workspace (Insights)
  --behind-proxy    a proxy in front brings TLS and the caller's address
  --attachments MB  takes screenshots of at most so many megabytes (off)
  --requests NUMBER a minute and token, and in each server process (600)
  --quiet           no line for each request`;

const OPTIONS = {
  host: { type: 'string', default: '127.0.0.1' },
  port: { type: 'string', default: '8787' },
  data: { type: 'string', default: 'data/verbatim.db' },
  name: { type: 'string', default: 'Insights' },
  'behind-proxy': { type: 'boolean', default: false },
  attachments: { type: 'string' },
  requests: { type: 'string', default: '600' },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

type Options = ReturnType<typeof read>['values'];
const read = (args: string[]) => parseArgs({ args, options: OPTIONS, allowPositionals: true });

/** The command `verbatim-server`. */
export async function main(args: string[]): Promise<void> {
  const { values, positionals } = read(args);
  const [command = 'serve', file] = positionals;
  if (values.help) return console.log(HELP);
  if (command === 'serve') return serve(values);
  if ((command !== 'backup' && command !== 'restore') || !file) throw new Error(HELP);
  const db = await open(values.data);
  const count = await (command === 'backup' ? backUp(db, file) : restore(db, file));
  await db.close();
  console.log(`${count} records ${command === 'backup' ? 'saved to' : 'restored from'} ${file}.`);
}

async function serve(values: Options): Promise<void> {
  const { host, name, port } = values;
  const behindProxy = values['behind-proxy'];
  if (!LOOPBACK.has(host) && !behindProxy)
    throw new Error(
      `Tokens must not travel in the clear: to listen on ${host}, put a proxy with TLS in front and add --behind-proxy.`,
    );
  const limits = readAttachmentLimit(values.attachments);
  const db = await open(values.data);
  const log = (line: object) => {
    if (!values.quiet) console.log(JSON.stringify({ at: new Date().toISOString(), ...line }));
  };
  const service = createService({
    db,
    name,
    log,
    limits,
    requestsPerMinute: Number(values.requests) || 600,
  });
  const { baseUrl, stop } = await listen(service, { host, port: Number(port), behindProxy });
  const stopSweeping = sweepHourly(db, log);
  const invite = await offerFirstInvite(db, name, Date.now());
  console.log(`Verbatim sync at ${baseUrl} (${db.kind})`);
  if (invite) console.log(`Invite for the first admin, used once, valid 15 minutes: ${invite}`);
  console.log('Ready. Ctrl+C stops.');
  onSignal(() => {
    stopSweeping();
    return stop();
  });
}

function onSignal(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)));
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

function open(file: string): Promise<Db> {
  const url = process.env['DATABASE_URL'];
  if (url) return openPostgres(url);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  return Promise.resolve(openSqlite(file));
}
