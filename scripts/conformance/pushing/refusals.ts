import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { PROBLEMS } from '@/lib/sync/protocol/problem';
import { check, fields, first, refused, statuses, type Check } from '@/scripts/conformance/check';
import { mutation } from '@/scripts/conformance/client';

/** What is refused, and what that leaves alone. */
export const REFUSALS: readonly Check[] = [
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
