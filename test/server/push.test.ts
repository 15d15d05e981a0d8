// @vitest-environment node
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { aMutation, aPeer, aServer } from '@/test/support/sync-server';

let peer: ReturnType<typeof aPeer>;
let other: ReturnType<typeof aPeer>;
beforeEach(async () => {
  const { ask, aWorkspace } = aServer();
  const team = await aWorkspace();
  peer = aPeer(ask, team.id, team.write.token);
  other = aPeer(ask, team.id, team.admin.token);
});

describe('push', () => {
  it('[SY6] gives each applied mutation the next version', async () => {
    const { results, head } = await peer.push([aMutation(), aMutation()]);
    expect(results).toMatchObject([
      { status: 'applied', version: 1, record: { by: 'Wim', fields: { note: 'slow' } } },
      { status: 'applied', version: 2 },
    ]);
    expect(head).toBe(2);
  });

  it('[SY22] answers a repeat as applied and writes nothing, although its base is old', async () => {
    const mutation = aMutation();
    await peer.push([mutation]);
    const { results, head } = await peer.push([mutation]);
    expect(results).toMatchObject([{ status: 'applied', version: 1, duplicate: true }]);
    expect(head).toBe(1);
  });

  it('[SY22] refuses a known id for another record', async () => {
    const mutation = aMutation();
    await peer.push([mutation]);
    const reused = await peer.push([{ ...mutation, record: randomUUID() }]);
    expect(reused.results).toMatchObject([
      { status: 'rejected', problem: { code: 'mutation-id-reused' } },
    ]);
  });

  it('[SY22] knows an id from whoever sends it: a person who joins anew has another token', async () => {
    const mutation = aMutation();
    await peer.push([mutation]);
    expect((await other.push([mutation])).results).toMatchObject([
      { status: 'applied', version: 1, duplicate: true },
    ]);
  });

  it('[SY22, SY25] a repeat is a duplicate, also behind a refusal of its record', async () => {
    const mutation = aMutation();
    await peer.push([mutation]);
    const wrong = aMutation({ record: mutation.record, base: 9 });
    const { results } = await peer.push([wrong, mutation, aMutation({ record: mutation.record })]);
    expect(results).toMatchObject([
      { status: 'conflict' },
      { status: 'applied', duplicate: true },
      { status: 'blocked' },
    ]);
  });

  it('[SY23] answers an old base with the record as it is; the same id goes well later', async () => {
    const first = aMutation();
    await peer.push([first]);
    const late = aMutation({ record: first.record, set: { note: 'mine' } });
    const { results } = await other.push([late]);
    expect(results).toMatchObject([
      { status: 'conflict', current: { version: 1, fields: { note: 'slow' } } },
    ]);
    expect((await other.push([{ ...late, base: 1 }])).results).toMatchObject([
      { status: 'applied', version: 2 },
    ]);
  });

  it('[SY14, SY24] merges members, removes those set to null, and leaves a tombstone without fields', async () => {
    const first = aMutation({ set: { note: 'a', customer: { name: 'Ana', company: 'Acme' } } });
    await peer.push([first]);
    const change = {
      ...aMutation({ record: first.record, base: 1 }),
      set: { note: null, customer: { name: 'Bo' } },
    };
    const { results } = await peer.push([change]);
    expect(results).toMatchObject([
      { record: { fields: { customer: { name: 'Bo', company: 'Acme' } } } },
    ]);
    expect(JSON.stringify(results)).not.toContain('note');
    const gone = await peer.push([
      { id: randomUUID(), kind: 'insight', record: first.record, base: 2, delete: true },
    ]);
    expect(gone.results).toMatchObject([{ record: { deleted: true, fields: {} } }]);
  });

  it('[SY25] blocks what builds on a mutation that was not applied, and nothing else', async () => {
    const wrong = aMutation({ base: 7 });
    const { results } = await peer.push([wrong, aMutation({ record: wrong.record }), aMutation()]);
    expect(results.map(({ status }) => status)).toEqual(['conflict', 'blocked', 'applied']);
  });

  it('[SY7] rejects names that reach a prototype, deep nesting and endless numbers', async () => {
    const deep = JSON.parse('{"a":'.repeat(20) + '1' + '}'.repeat(20)) as object;
    const own = JSON.parse('{"__proto__": {"admin": true}}') as object;
    const { results } = await peer.push([
      aMutation({ set: deep }),
      aMutation({ set: own }),
      aMutation(),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'applied']);
  });

  it('rejects a record that grows too large, and a mutation it cannot read', async () => {
    const { results } = await peer.push([
      aMutation({ set: { note: 'x'.repeat(300_000) } }),
      { id: 'odd' },
    ]);
    expect(results).toMatchObject([
      { status: 'rejected', problem: { code: 'record-too-large' } },
      { id: 'odd', status: 'rejected', problem: { code: 'malformed-request' } },
    ]);
  });

  it('[SY27] refuses another epoch', async () => {
    expect(await peer.push([aMutation()], 'other')).toMatchObject({
      code: 'epoch-changed',
      status: 409,
    });
  });
});

describe('changes', () => {
  it('[SY10] gives each record once in its latest state, oldest change first, page by page', async () => {
    const [a, b] = [aMutation(), aMutation()];
    await peer.push([a, b]);
    await peer.push([aMutation({ record: a.record, base: 1, set: { note: 'new' } })]);
    const first = await other.changes('?limit=1');
    expect(first).toMatchObject({ changes: [{ id: b.record, version: 2 }], more: true, head: 3 });
    const second = await other.changes(`?limit=1&since=${first.cursor}`);
    expect(second).toMatchObject({
      changes: [{ id: a.record, fields: { note: 'new' } }],
      more: false,
    });
    expect((await other.changes(`?since=${second.cursor}`)).changes).toEqual([]);
  });

  it('[SY13] does not know a cursor of another epoch or beyond its head', async () => {
    const { epoch } = await peer.changes();
    for (const since of ['aa.0', `${epoch}.1`, 'nonsense'])
      expect(await peer.changes(`?since=${since}`)).toMatchObject({ code: 'cursor-expired' });
  });

  it('[SY10] a page of long records is shorter than asked for, and none is skipped', async () => {
    const long = { text: 'x'.repeat(200_000) };
    for (let at = 0; at < 12; at++) await peer.push([aMutation({ set: long })]);
    const lengths: number[] = [];
    let page = await peer.changes();
    for (;;) {
      lengths.push(page.changes.length);
      if (!page.more) break;
      page = await peer.changes(`?since=${page.cursor}`);
    }
    expect(lengths).toEqual([4, 4, 4]);
    expect(page.cursor.endsWith('.12')).toBe(true);
  });
});
