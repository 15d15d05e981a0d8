import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { PROBLEMS } from '@/lib/sync/protocol/problem';
import { PushAnswer } from '@/lib/sync/protocol/push';
import { check, cursorNow, fields, first, refused, statuses, version, type Check } from './check';
import { mutation } from './client';

export const PUSHING: readonly Check[] = [
  check('SY21', 'an empty push is answered with no results', async ({ push }) => {
    const { status, json } = await push();
    assert.equal(status, 200);
    assert.ok(PushAnswer.safeParse(json).success);
    assert.deepEqual(json.results, []);
  }),
  check('SY20', 'a new record is applied', async ({ push }) => {
    assert.deepEqual(fields(await push(mutation())), { note: 'a' });
  }),
  check('SY6', 'versions rise', async ({ push }) => {
    const one = version(await push(mutation()));
    assert.ok(version(await push(mutation())) > one);
  }),
  check('SY6', 'versions rise inside a request', async ({ push }) => {
    const { json } = await push(mutation(), mutation(), mutation());
    const all = json.results.map((one) => (one.status === 'applied' ? one.version : 0));
    assert.deepEqual(
      all,
      all.toSorted((a, b) => a - b),
    );
    assert.equal(new Set(all).size, 3);
  }),
  check('SY21', 'results come in the order of the mutations', async ({ push }) => {
    const sent = [mutation(), mutation(), mutation()];
    const { json } = await push(...sent);
    assert.deepEqual(
      json.results.map(({ id }) => id),
      sent.map(({ id }) => id),
    );
  }),
  check('SY22', 'a repeat is applied, a duplicate, and changes nothing', async ({ push }) => {
    const one = mutation();
    const before = version(await push(one));
    const again = await push(one);
    assert.equal(version(again), before);
    const result = first(again);
    assert.equal(result.status === 'applied' && result.duplicate, true);
  }),
  check('SY22', 'a repeat with another base and set is still the first', async ({ push }) => {
    const one = mutation();
    await push(one);
    assert.deepEqual(fields(await push({ ...one, base: 99, set: { note: 'z' } })), { note: 'a' });
  }),
  check('SY22', 'a repeat after a later change gives the record as it is', async ({ push }) => {
    const one = mutation();
    const base = version(await push(one));
    await push(mutation({ record: one.record, base, set: { note: 'b' } }));
    assert.deepEqual(fields(await push(one)), { note: 'b' });
  }),
  check('SY22', 'a repeat inside one request is a duplicate', async ({ push }) => {
    const one = mutation();
    assert.deepEqual(statuses(await push(one, one)), ['applied', 'applied']);
  }),
  check('SY22', 'an id for another record is rejected', async ({ push }) => {
    const one = mutation();
    await push(one);
    const result = first(await push(mutation({ id: one.id })));
    assert.equal(result.status === 'rejected' && result.problem.code, 'mutation-id-reused');
  }),
  check('SY22', 'an id for another kind is rejected', async ({ push }) => {
    const one = mutation();
    await push(one);
    assert.deepEqual(statuses(await push({ ...one, kind: 'other' })), ['rejected']);
  }),
  check('SY23', 'an old base is a conflict with the record', async ({ push }) => {
    const one = mutation();
    await push(one);
    const result = first(await push(mutation({ record: one.record })));
    assert.equal(result.status, 'conflict');
    assert.deepEqual(result.status === 'conflict' && result.current?.fields, { note: 'a' });
  }),
  check('SY23', 'a base for what does not exist is a conflict with null', async ({ push }) => {
    const result = first(await push(mutation({ base: 5 })));
    assert.equal(result.status === 'conflict' && result.current, null);
  }),
  check('SY23', 'a conflict may be sent again under its id', async ({ push }) => {
    const one = mutation();
    const base = version(await push(one));
    const late = mutation({ record: one.record, set: { note: 'c' } });
    await push(late);
    assert.deepEqual(fields(await push({ ...late, base })), { note: 'c' });
  }),
  check('SY23', 'a conflict changes nothing', async (server) => {
    const since = await cursorNow(server);
    await server.push(mutation({ base: 3 }));
    assert.deepEqual((await server.changes(`?since=${since}`)).json.changes, []);
  }),
  check('SY5', 'the same id in two kinds is two records', async ({ push }) => {
    const one = mutation();
    await push(one);
    assert.deepEqual(statuses(await push(mutation({ record: one.record, kind: 'other' }))), [
      'applied',
    ]);
  }),
  check('SY24', 'null removes a member', async ({ push }) => {
    const one = mutation({ set: { a: 1, b: 2 } });
    const base = version(await push(one));
    assert.deepEqual(fields(await push(mutation({ record: one.record, base, set: { a: null } }))), {
      b: 2,
    });
  }),
  check('SY24', 'objects merge member by member', async ({ push }) => {
    const one = mutation({ set: { who: { a: 1, b: 2 } } });
    const base = version(await push(one));
    const reply = await push(
      mutation({ record: one.record, base, set: { who: { b: 3, a: null } } }),
    );
    assert.deepEqual(fields(reply), { who: { b: 3 } });
  }),
  check('SY24', 'arrays are replaced as a whole', async ({ push }) => {
    const one = mutation({ set: { tags: ['a', 'b'] } });
    const base = version(await push(one));
    const reply = await push(mutation({ record: one.record, base, set: { tags: ['c'] } }));
    assert.deepEqual(fields(reply), { tags: ['c'] });
  }),
  check('SY24', 'what is not named stays', async ({ push }) => {
    const one = mutation({ set: { mood: 'angry', note: 'a' } });
    const base = version(await push(one));
    const reply = await push(mutation({ record: one.record, base, set: { note: 'b' } }));
    assert.deepEqual(fields(reply), { mood: 'angry', note: 'b' });
  }),
  check(
    'SY24',
    'text of all scripts, emoji and control characters comes back as it was',
    async ({ push }) => {
      const note = 'Zoë 東京 👩‍👩‍👧 \u0000\u001f\u2028 \\ " שלום';
      assert.deepEqual(fields(await push(mutation({ set: { note } }))), { note });
    },
  ),
  check('SY24', 'a deletion leaves a tombstone without fields', async ({ push }) => {
    const one = mutation();
    const base = version(await push(one));
    const result = first(
      await push(mutation({ record: one.record, base, set: undefined, delete: true })),
    );
    assert.equal(result.status === 'applied' && result.record.deleted, true);
    assert.deepEqual(result.status === 'applied' && result.record.fields, {});
  }),
  check('SY24', 'a deletion of what never was leaves a tombstone too', async ({ push }) => {
    const result = first(await push(mutation({ set: undefined, delete: true })));
    assert.equal(result.status === 'applied' && result.record.deleted, true);
  }),
  check('SY24', 'what changes nothing is applied and gets a version', async ({ push }) => {
    const one = mutation();
    const base = version(await push(one));
    assert.ok(version(await push(mutation({ record: one.record, base, set: {} }))) > base);
  }),
  check('SY5', 'null stays in an array', async ({ push }) => {
    const set = { list: [null, { a: null }] };
    assert.deepEqual(fields(await push(mutation({ set }))), set);
  }),
  check('SY24', 'a set onto a tombstone makes the record anew', async ({ push }) => {
    const one = mutation({ set: { a: 1 } });
    const base = version(await push(one));
    const gone = version(
      await push(mutation({ record: one.record, base, set: undefined, delete: true })),
    );
    const reply = await push(mutation({ record: one.record, base: gone, set: { b: 2 } }));
    assert.deepEqual(fields(reply), { b: 2 });
  }),
  check('SY24', 'a deletion with an old base is a conflict', async ({ push }) => {
    const one = mutation();
    await push(one);
    const reply = await push(mutation({ record: one.record, set: undefined, delete: true }));
    assert.deepEqual(statuses(reply), ['conflict']);
  }),
  check(
    'SY25',
    'what follows a conflict on its record is blocked, other records are not',
    async ({ push }) => {
      const bad = mutation({ base: 9 });
      const reply = await push(bad, mutation({ record: bad.record }), mutation());
      assert.deepEqual(statuses(reply), ['conflict', 'blocked', 'applied']);
    },
  ),
  check('SY22', 'a repeat is a duplicate after a refusal of its record, too', async ({ push }) => {
    const one = mutation();
    await push(one);
    const reply = await push(mutation({ record: one.record, base: 99_999 }), one);
    assert.deepEqual(statuses(reply), ['conflict', 'applied']);
  }),
  check('SY25', 'what does not fit blocks nothing', async ({ push }) => {
    const one = mutation();
    assert.deepEqual(statuses(await push({ ...one, base: -1 }, one)), ['rejected', 'applied']);
  }),
  check('SY21', 'a mutation that cannot be read is rejected alone', async ({ push }) => {
    const reply = await push({ id: 'x' }, 7, mutation());
    assert.deepEqual(statuses(reply), ['rejected', 'rejected', 'applied']);
    assert.deepEqual(
      reply.json.results.slice(0, 2).map(({ id }) => id),
      ['x', ''],
    );
  }),
  check('SY21', 'a record that is too large is rejected alone', async ({ push, description }) => {
    const note = 'x'.repeat(description.limits.maxRecordBytes);
    assert.deepEqual(statuses(await push(mutation({ set: { note } }), mutation())), [
      'rejected',
      'applied',
    ]);
  }),
  check('SY5', 'an id in capitals is rejected', async ({ push }) => {
    const record = 'ABCDEF00-0000-4000-8000-000000000000';
    assert.deepEqual(statuses(await push(mutation({ record }))), ['rejected']);
  }),
  ...['__proto__', 'constructor', 'prototype'].map((name) =>
    check('SY7', `${name} is rejected at any depth`, async ({ push }) => {
      const set = JSON.parse(`{"a":{"${name}":{"b":1}}}`) as object;
      assert.deepEqual(statuses(await push(mutation({ set }))), ['rejected']);
    }),
  ),
  check('SY7', 'deep nesting is rejected', async ({ push }) => {
    const set = JSON.parse(`${'{"a":'.repeat(13)}1${'}'.repeat(13)}`) as object;
    assert.deepEqual(statuses(await push(mutation({ set }))), ['rejected']);
  }),
  check('SY7', 'twelve levels are stored', async ({ push }) => {
    const set = JSON.parse(`${'{"a":'.repeat(12)}1${'}'.repeat(12)}`) as object;
    assert.deepEqual(fields(await push(mutation({ set }))), set);
  }),
  check('SY7', 'a number beyond a double is rejected', async ({ post, epoch }) => {
    const text = JSON.stringify({ epoch, device: 'd', mutations: [mutation({ set: { n: 7 } })] });
    const { json } = await post(text.replace('"n":7', '"n":1e999'));
    assert.deepEqual(
      json.results.map(({ status }) => status),
      ['rejected'],
    );
  }),
  check('SY2', 'members that a server does not know are no failure', async ({ post, epoch }) => {
    const one = mutation({ mood: 'angry' });
    const { json } = await post({ epoch, device: 'd', mutations: [one], later: true });
    assert.deepEqual(
      json.results.map(({ status }) => status),
      ['applied'],
    );
  }),
  ...[{ delete: true }, { set: undefined }, { set: null }, { set: undefined, delete: false }].map(
    (over) =>
      check('SY20', `not exactly one of set and delete: ${inspect(over)}`, async ({ push }) =>
        assert.deepEqual(statuses(await push(mutation(over))), ['rejected']),
      ),
  ),
  check('SY21', 'a rejected mutation says why and keeps its id', async ({ push }) => {
    const one = mutation({ base: -1 });
    const result = first(await push(one));
    assert.equal(result.id, one.id);
    assert.equal(
      result.status === 'rejected' && PROBLEMS[result.problem.code as 'malformed-request'].status,
      400,
    );
  }),
  check('SY27', 'another epoch is 409', async ({ post }) =>
    refused(await post({ epoch: 'another', device: 'd', mutations: [] }), 409, 'epoch-changed'),
  ),
];
