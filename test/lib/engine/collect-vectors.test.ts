// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { collectVectors } from '@/lib/engine/collect-vectors';
import { groupAgain } from '@/lib/engine/group';
import { readAll, readSome } from '@/lib/engine/vectors';
import type { Embedding } from '@/lib/domain/embedding';
import type { Insight } from '@/lib/domain/insight';
import { modelKey } from '@/lib/embedding/model-key';
import { createBackupStore } from '@/lib/storage/backup-store';
import { commit } from '@/lib/storage/commit';
import { openDatabase, type Database } from '@/lib/storage/database';
import { createSettingStore } from '@/lib/storage/setting-store';
import { anInsight, aPassage } from '@/test/support/builders';
import { anEmbedding } from '@/test/support/embedding';
import { noEncoder } from '@/test/support/encoder-access';
import { fakeModelServer, type FakeModelServer } from '@/test/support/model-server';

let server: FakeModelServer;
let db: Database;
beforeAll(async () => (server = await fakeModelServer()));
afterAll(() => server.close());
beforeEach(async () => {
  Object.assign(server, { read: [], refusals: [], delay: 0 });
  db = await openDatabase(() => {}, crypto.randomUUID());
  await add(insights);
});

const THINGS = 'export,login,invoice,chart,filter,upload,search,calendar,mobile,comment'.split(',');
const insights = Array.from({ length: 40 }, (_, nth) =>
  anInsight({
    customer: { name: 'Ana Ruiz', email: 'ana@acme.example' },
    passages: [
      aPassage({
        exact: `Hello, the ${THINGS[nth % 10]} is ${['slow', 'broken', 'missing', 'ugly'][nth % 4]} for Ana Ruiz since ${nth}, ana@acme.example waits for the ${THINGS[(nth * 3) % 10]}`,
      }),
    ],
  }),
);

const add = (some: readonly Insight[]): Promise<void> =>
  commit(
    db,
    some.map((put) => ({ store: 'insights', put })),
  );
const own = (over: Partial<Embedding> = {}): Embedding =>
  anEmbedding({ address: server.address, model: 'small', size: 64, ...over });
const choose = (embedding: Embedding): Promise<void> =>
  createSettingStore(db).set('embedding', embedding);
const collect = (question = {}) => collectVectors(db, question, () => {});
const means = () => ({ db, encoder: noEncoder });
const group = () => groupAgain(means(), { granularity: 0 }, () => {});

describe('reading by a model of the user’s own', () => {
  it('[RV20] sends nothing while it is off', async () => {
    expect(await collect()).toEqual({ isWhole: false });
    expect(server.read).toEqual([]);
  });

  it('[RV20] sends no name, address or greeting, and says in the log what went where', async () => {
    await choose(own());
    expect(await collect()).toEqual({ isWhole: true });
    expect(server.read.flat()[0]).toContain('[Customer]');
    expect(server.read.flat().join()).not.toMatch(/Ana|Ruiz|@|Hello/);
    const log = await db.getAll('sendings');
    expect(
      log.map(({ operation, outcome, records }) => [operation, outcome, records.length]),
    ).toEqual(server.read.map(({ length }) => ['vectors', 'ok', length]));
    expect(log[0]?.to).toBe(new URL(server.address).origin);
  });

  it('[RV21] is used once all is read, and no text is sent twice however often it is turned off and on', async () => {
    const before = await group();
    await choose(own());
    expect((await readAll(means(), insights)).readBy).toBe('');
    await collect();
    const sent = server.read.length;
    const read = await readAll(means(), insights);
    expect([read.readBy, read.vectors?.size]).toEqual([modelKey(own()), 40]);
    const by = await group();
    expect(by).not.toEqual(before);
    await choose(own({ isOn: false }));
    expect(await group()).toEqual(before);
    await choose(own());
    expect(await collect()).toEqual({ isWhole: true });
    expect(await group()).toEqual(by);
    expect(server.read).toHaveLength(sent);
  });

  it('[RV21] leaves all to the encoder while what came in is not read, and reads only that', async () => {
    await choose(own());
    await collect();
    await readAll(means(), insights);
    const fresh = anInsight({ passages: [aPassage({ exact: 'The import forgets every column' })] });
    await add([fresh]);
    expect((await readAll(means(), [...insights, fresh])).readBy).toBe('');
    expect((await readSome(means(), [fresh])).vectors?.size).toBe(0);
    server.read = [];
    await collect({ ids: [fresh.id] });
    expect(server.read.flat()).toEqual(['The import forgets every column']);
    expect((await readSome(means(), [fresh])).vectors?.size).toBe(1);
    expect((await readAll(means(), [...insights, fresh])).readBy).toBe(modelKey(own()));
  });

  it('goes on where it was when it was interrupted', async () => {
    await choose(own());
    server.refusals = [{ status: 500, text: '' }];
    expect(await collect()).toEqual({ isWhole: false, trouble: 'odd' });
    expect(await collect()).toEqual({ isWhole: true });
    expect(server.read.flat()).toHaveLength(40);
  });

  it('says that the model gives other vectors than when it was tested', async () => {
    await choose(own({ size: 65 }));
    expect(await collect()).toEqual({ isWhole: false, trouble: 'changed' });
    expect(await db.count('vectors')).toBe(0);
  });

  it('gives up in the middle of a request once it is turned off, and blames nobody', async () => {
    await choose(own());
    server.delay = 60_000;
    const reading = collectVectors(db, {}, () => void choose(own({ isOn: false })));
    expect(await reading).toEqual({ isWhole: false });
  });

  it('waits no longer than a person does for a place', async () => {
    await choose(own());
    server.delay = 60_000;
    expect(await collect({ ids: [insights[0]!.id], patience: 50 })).toEqual({ isWhole: false });
  });

  it('keeps nothing of what was erased while the server was reading', async () => {
    await choose(own());
    let erased: Promise<void> | undefined;
    const reading = collectVectors(db, {}, () => {
      erased ??= createBackupStore(db).erase();
    });
    expect(await reading).toEqual({ isWhole: false });
    expect(await db.count('vectors')).toBe(0);
  });
});
