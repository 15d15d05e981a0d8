// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import type { Insight } from '@/lib/domain/insight';
import { commit } from '@/lib/storage/commit';
import { runSync } from '@/lib/sync/run';
import { anInsight } from '@/test/support/builders';
import { aProfile as createProfile, type Profile } from '@/test/support/sync-profile';
import { aMutation, aPeer, aServer, type aWorkspace } from '@/test/support/sync-server';

let server: ReturnType<typeof aServer>;
let team: Awaited<ReturnType<typeof aWorkspace>>;
beforeEach(async () => {
  server = aServer();
  team = await server.aWorkspace();
});

const aProfile = (token: string): Promise<Profile> => createProfile(server, team.id, token);

const put = ({ db }: Profile, insight: Insight) =>
  commit(db, [{ store: 'insights', put: insight }]);
const change = ({ db }: Profile, id: string, over: Partial<Insight>) =>
  commit(db, [{ store: 'insights', id, edit: (now) => now && { ...now, ...over } }]);
const meet = async (...profiles: Profile[]) => {
  for (const { sync } of [...profiles, ...profiles]) expect(await runSync(sync)).toBe('done');
};
const peer = () => aPeer(server.ask, team.id, team.write.token);

describe('two profiles and a server', () => {
  it('[SY40] [SY43] edits made apart meet: both are kept, and everybody has the same', async () => {
    const [ana, bo] = [await aProfile(team.write.token), await aProfile(team.admin.token)];
    const insight = anInsight({ tags: ['export'] });
    await put(ana, insight);
    await meet(ana, bo);
    await change(ana, insight.id, { note: 'from Ana', tags: ['export', 'slow'] });
    await change(bo, insight.id, { note: 'from Bo', tags: ['csv'], severity: 2 });
    await meet(ana, bo);
    const [one, other] = [
      await ana.db.get('insights', insight.id),
      await bo.db.get('insights', insight.id),
    ];
    expect(one).toEqual(other);
    expect(one).toMatchObject({
      note: 'from Bo',
      severity: 2,
      tags: ['slow', 'csv'],
      alternates: [{ field: 'note', value: 'from Ana', by: 'Wim' }],
    });
    expect(await ana.db.count('outbox')).toBe(0);
    expect(await ana.db.count('inflight')).toBe(0);
  });

  it('[SY44] an edit beats a delete, and who deleted is told', async () => {
    const [ana, bo] = [await aProfile(team.write.token), await aProfile(team.admin.token)];
    const insight = anInsight();
    await put(ana, insight);
    await meet(ana, bo);
    await change(ana, insight.id, { note: 'still true' });
    await commit(bo.db, [{ store: 'insights', remove: insight.id }]);
    await meet(ana, bo);
    expect(await bo.db.get('insights', insight.id)).toMatchObject({ note: 'still true' });
    expect((await bo.sync.store.readMeta()).notices).toMatchObject([
      { code: 'delete-undone', id: insight.id, by: 'Wim' },
    ]);
  });

  it('[SY46] [SY47] keeps what it does not know, and sets aside what it cannot read', async () => {
    const ana = await aProfile(team.write.token);
    const { id, ...fields } = anInsight();
    const strange = aMutation({ set: { kind: 'of tomorrow' } });
    await peer().push([aMutation({ record: id, set: { ...fields, mood: 'angry' } }), strange]);
    await meet(ana);
    await change(ana, id, { note: 'read' });
    await meet(ana);
    const { changes } = await peer().changes();
    expect(changes.find((one) => one.id === id)?.fields).toMatchObject({
      mood: 'angry',
      note: 'read',
    });
    expect(await ana.db.getAll('insights')).toHaveLength(1);
    expect(await ana.db.get('shadows', ['insight', strange.record])).toMatchObject({
      unread: true,
    });
  });

  it('[SY48] what the server refuses waits, blocks nobody, and is tried again once it is edited', async () => {
    const ana = await aProfile(team.write.token);
    const large = anInsight({ note: 'x'.repeat(300_000) });
    const small = anInsight();
    await put(ana, large);
    await put(ana, small);
    await meet(ana);
    expect((await peer().changes()).changes.map(({ id }) => id)).toEqual([small.id]);
    expect(await ana.db.getAll('outbox')).toMatchObject([
      { id: large.id, held: { code: 'record-too-large' } },
    ]);
    expect(await ana.db.get('insights', large.id)).toEqual(large);
    await change(ana, large.id, { note: 'short' });
    await meet(ana);
    expect((await peer().changes()).changes).toHaveLength(2);
  });

  it('[SY50] a revoked token pauses the sync and loses nothing', async () => {
    const ana = await aProfile(team.write.token);
    await put(ana, anInsight());
    const id = team.write.token.split('_')[1] ?? '';
    await server.ask(`workspaces/${team.id}/tokens/${id}`, {
      method: 'DELETE',
      token: team.admin.token,
    });
    expect(await runSync(ana.sync)).toBe('paused');
    expect((await ana.sync.store.readMeta()).pause).toBe('signed-out');
    expect(await ana.db.count('outbox')).toBe(1);
  });

  it('[SY52] the send log says what went where, without a token', async () => {
    const ana = await aProfile(team.write.token);
    const insight = anInsight();
    await put(ana, insight);
    await meet(ana);
    const log = await ana.db.getAll('sendings');
    expect(log).toMatchObject([
      { operation: 'push', outcome: 'ok', records: [{ kind: 'insight', id: insight.id }] },
    ]);
    expect(JSON.stringify(log)).not.toContain(team.write.token);
  });

  it('[SY46] what is withheld stays here, and the rest still meets', async () => {
    const [ana, bo] = [await aProfile(team.write.token), await aProfile(team.admin.token)];
    ana.sync.lens = (_, { note: _note, ...shared }) => shared;
    const insight = anInsight({ note: 'private' });
    await put(ana, insight);
    await meet(ana);
    const [sent] = (await peer().changes()).changes;
    expect(sent?.fields).not.toHaveProperty('note');
    bo.sync.reads = () => true;
    await meet(bo);
    await commit(bo.db, [
      { store: 'insights', id: insight.id, edit: (now) => now && { ...now, severity: 3 } },
    ]);
    await meet(bo, ana);
    expect(await ana.db.get('insights', insight.id)).toMatchObject({
      note: 'private',
      severity: 3,
    });
  });
});

it('drains 1,000 waiting changes', async () => {
  const ana = await aProfile(team.write.token);
  const puts = Array.from({ length: 1000 }, () => ({
    store: 'insights' as const,
    put: anInsight(),
  }));
  await commit(ana.db, puts);
  await meet(ana);
  expect((await peer().changes()).head).toBe(1000);
  expect(await ana.db.count('outbox')).toBe(0);
}, 30_000);
