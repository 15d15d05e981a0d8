// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { withheldKinds } from '@/lib/domain/connection';
import { newId } from '@/lib/domain/id';
import type { PageVersion } from '@/lib/domain/page-version';
import { commit } from '@/lib/storage/commit';
import { createVersionStore } from '@/lib/storage/version-store';
import { runSync } from '@/lib/sync/run';
import { aProfile, type Profile } from '@/test/support/sync-profile';
import { aServer, type aWorkspace } from '@/test/support/sync-server';

const PAGE = 'https://globex.com/pricing';
const SHARING = { withhold: [], redact: false };

let team: Awaited<ReturnType<typeof aWorkspace>>;
let server: ReturnType<typeof aServer>;
beforeEach(async () => {
  server = aServer();
  team = await server.aWorkspace();
});

const aVersion = (text: string): PageVersion => ({
  id: newId(),
  canonicalUrl: PAGE,
  text,
  capturedAt: '2026-03-02T09:00:00.000Z',
});
const keep = ({ db }: Profile, version: PageVersion) =>
  commit(db, [{ store: 'pageVersions', put: version }]);
const ana = () => aProfile(server, team.id, team.write.token);
const bo = () => aProfile(server, team.id, team.admin.token);
const textsAt = async ({ db }: Profile): Promise<string[]> =>
  (await createVersionStore(db).ofPage(PAGE)).map(({ text }) => text);

describe('[SY58] versions of pages', () => {
  it('leave an outbox entry in the transaction that writes them', async () => {
    const one = await ana();
    const version = aVersion('Pro: 49 dollars');
    await keep(one, version);
    expect(await one.db.getAll('outbox')).toEqual([{ store: 'pageVersions', id: version.id }]);
  });

  it('reach a colleague, and a taken back one is gone there too', async () => {
    const [one, other] = [await ana(), await bo()];
    const version = aVersion('Pro: 49 dollars');
    await keep(one, version);
    for (const { sync } of [one, other]) await runSync(sync);
    expect(await other.db.getAll('pageVersions')).toEqual([version]);
    await commit(one.db, [{ store: 'pageVersions', remove: version.id }]);
    for (const { sync } of [one, other]) await runSync(sync);
    expect(await textsAt(other)).toEqual([]);
  });

  it('stay here while the connection is not told to send them, and go once it is', async () => {
    const [one, other] = [await ana(), await bo()];
    await keep(one, aVersion('Pro: 49 dollars'));
    const at = async (pages: boolean) => {
      await runSync({ ...one.sync, withheld: withheldKinds({ ...SHARING, pages }) });
      await runSync(other.sync);
      return textsAt(other);
    };
    expect(withheldKinds(SHARING)).toEqual(withheldKinds({ ...SHARING, pages: false }));
    expect(await at(false)).toEqual([]);
    expect(await at(true)).toEqual(['Pro: 49 dollars']);
  });

  it('that are longer than a record stay on their machine and hold up nothing', async () => {
    const one = await ana();
    await keep(one, aVersion('価'.repeat(100_000)));
    expect(await one.db.count('outbox')).toBe(0);
    expect(await runSync(one.sync)).toBe('done');
    expect(await textsAt(one)).toHaveLength(1);
  });

  it('of many long pages travel in requests and pages that each side can take', async () => {
    const [one, other] = [await ana(), await bo()];
    const texts = Array.from({ length: 12 }, (_, at) => `${at} ${'price '.repeat(40_000)}`);
    await commit(
      one.db,
      texts.map((text) => ({ store: 'pageVersions', put: aVersion(text) })),
    );
    expect(await runSync(one.sync)).toBe('done');
    expect(await one.db.count('outbox')).toBe(0);
    expect((await one.db.getAll('sendings')).map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 4 }, () => 'ok'),
    );
    expect(await runSync(other.sync)).toBe('done');
    expect((await textsAt(other)).toSorted()).toEqual(texts.toSorted());
  });
});
