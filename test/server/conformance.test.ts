// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksFor } from '@/scripts/conformance/checks';
import { connect, type Connection } from '@/scripts/conformance/client';
import { openPostgres } from '@/server/database/postgres';
import { openSqlite } from '@/server/database/sqlite';
import { listen, type Listening } from '@/server/listen';
import { createService } from '@/server/service';
import { startPostgres, type Postgres } from '@/test/support/postgres';
import { aWorkspace } from '@/test/support/sync-server';

describe.each(['SQLite', 'PostgreSQL'])(
  '[SY1, SY5, SY9, SY20, SY21, SY71, SY73] a server on %s',
  (name) => {
    let postgres: Postgres | undefined;
    let listening: Listening;
    let server: Connection;
    beforeAll(async () => {
      if (name === 'PostgreSQL') postgres = await startPostgres();
      const db = postgres ? await openPostgres(postgres.url) : openSqlite(':memory:');
      const service = createService({
        db,
        requestsPerMinute: 1e6,
        limits: { maxAttachmentBytes: 200_000 },
      });
      listening = await listen(service, { host: '127.0.0.1', port: 0, behindProxy: false });
      const team = await aWorkspace(db);
      server = await connect(listening.baseUrl, team.write.token);
    }, 60_000);
    afterAll(async () => {
      await listening.stop();
      await postgres?.stop();
    }, 60_000);

    it.each(
      checksFor(['longpoll', 'attachments']).map(
        (check) => [check.rule, check.says, check.run] as const,
      ),
    )('[%s] %s', async (_rule, _says, run) => {
      await expect(run(server)).resolves.toBeUndefined();
    });
  },
);
