// @vitest-environment node
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '@/lib/sync/protocol/problem';
import type { Db } from '@/server/database/db';
import { openPostgres } from '@/server/database/postgres';
import { openSqlite } from '@/server/database/sqlite';
import { ROUTES } from '@/server/routes';
import { startPostgres, type Postgres } from '@/test/support/postgres';
import { aMutation, aPeer, aServer, type aWorkspace } from '@/test/support/sync-server';

/** Cases for each operation: where a body is read, and where there is an address alone. */
const casesOf = ({ method }: { method: string }) =>
  method === 'get' || method === 'delete' ? 300 : 2500;

let server: ReturnType<typeof aServer>;
let team: Awaited<ReturnType<typeof aWorkspace>>;
let epoch: string;
async function start(db: Db) {
  server = aServer({
    db,
    requestsPerMinute: 1e9,
    failedSignInsPerMinute: 1e9,
    limits: { maxAttachmentBytes: 50_000, maxBodyBytes: 100_000 },
  });
  team = await server.aWorkspace();
  ({ epoch } = await aPeer(server.ask, team.id, team.read.token).changes());
}

const anything = fc.jsonValue({ maxDepth: 20 });

/** An object that is right but for one or two of its members. */
const nearly = (right: object): fc.Arbitrary<object> =>
  fc
    .dictionary(
      fc.constantFrom(...Object.keys(right), '__proto__', 'constructor', 'later'),
      anything,
      { maxKeys: 2 },
    )
    .map((wrong) => Object.assign(Object.create(null) as object, right, wrong));

const aPush = fc
  .array(fc.oneof(nearly(aMutation()), anything), { maxLength: 120 })
  .chain((mutations) => {
    const right = { epoch, device: 'd', mutations };
    return fc.oneof({ weight: 3, arbitrary: fc.constant(right) }, nearly(right));
  });

const body = fc.oneof(
  fc.jsonValue({ maxDepth: 20 }).map((value) => JSON.stringify(value)),
  fc.string({ unit: 'binary' }),
  { weight: 4, arbitrary: aPush.map((value) => JSON.stringify(value)) },
  nearly({ role: 'write', minutes: 5 }).map((value) => JSON.stringify(value)),
  nearly({ code: 'vbi_0', name: 'x' }).map((value) => JSON.stringify(value)),
  fc.constantFrom(
    '{"epoch":"e","device":"d","mutations":[{"__proto__":{"x":1}}]}',
    '{"__proto__":{"role":"admin"},"constructor":{"prototype":{}}}',
    '['.repeat(50_000),
    '{"a":'.repeat(9000) + '1' + '}'.repeat(9000),
    ' '.repeat(100_001),
    '{"n":1e999}',
    '\ufeff{}',
    '\u0000',
  ),
);

/** Nine times of ten what belongs there, so that the body is looked at. */
const mostly = <T>(right: T, ...wrong: T[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(right) }, fc.constantFrom(...wrong));

const headersOf = (type: string) =>
  fc.record(
    {
      'Content-Type': mostly(type, 'application/json', 'text/plain', 'image/svg+xml', ''),
      'Content-Range': fc.oneof(
        fc.tuple(fc.nat(9), fc.nat(99), fc.nat(99)).map(([a, b, c]) => `bytes ${a}-${b}/${c}`),
        fc.constantFrom('bytes */*', 'bytes 0-0/1', 'bytes 0-1/999999999999999', 'x'),
      ),
      'If-None-Match': fc.constantFrom('*', '"x"', 'W/"x"'),
      'Verbatim-Protocol': mostly('1', '2', ''),
    },
    { requiredKeys: ['Content-Type', 'Verbatim-Protocol'] },
  );

const id = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom('a'.repeat(64), '..', '\u0000', '%ff', "' OR 1=1 --", '__proto__'),
);

const query = fc.dictionary(
  fc.constantFrom('since', 'limit', 'attachments', 'x'),
  fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('-1', '1e9', '99999999999', '')),
  { maxKeys: 3 },
);

describe.each(['SQLite', 'PostgreSQL'])('[SY4, SY7, SY34] whatever it is sent, on %s', (name) => {
  let postgres: Postgres | undefined;
  beforeAll(async () => {
    if (name === 'PostgreSQL') postgres = await startPostgres();
    await start(postgres ? await openPostgres(postgres.url) : openSqlite(':memory:'));
  }, 60_000);
  afterAll(async () => {
    await server.db.close();
    await postgres?.stop();
  }, 60_000);

  it.each(ROUTES)(
    '$name answers, and what it refuses with a problem',
    async (route) => {
      const { method, path } = route;
      const headers = headersOf('upload' in route ? 'image/png' : 'application/json');
      await fc.assert(
        fc.asyncProperty(body, id, query, headers, async (text, name, asked, sent) => {
          const url = path
            .replace('{workspace}', team.id)
            .replace('{id}', encodeURIComponent(name))
            .replace(/^\//, '');
          const answer = await server.ask(`${url}?${new URLSearchParams(asked).toString()}`, {
            method: method.toUpperCase(),
            token: team.admin.token,
            headers: sent,
            ...(method !== 'get' && method !== 'delete' && { body: text }),
          });
          expect(answer.status).toBeLessThan(500);
          if (answer.ok || answer.status === 304) return;
          expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
          expect(Problem.safeParse(await answer.json()).success).toBe(true);
        }),
        { numRuns: casesOf(route) },
      );
    },
    60_000,
  );

  it('nothing of it reached a prototype, and the server still works', async () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { role?: string }).role).toBeUndefined();
    const peer = aPeer(server.ask, team.id, team.write.token);
    expect((await peer.push([aMutation()])).results).toMatchObject([{ status: 'applied' }]);
    const cases = ROUTES.reduce((sum, route) => sum + casesOf(route), 0);
    expect(cases).toBeGreaterThanOrEqual(10_000);
  });
});
