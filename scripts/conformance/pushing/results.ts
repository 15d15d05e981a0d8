import assert from 'node:assert/strict';
import { PushAnswer } from '@/lib/sync/protocol/push';
import { check, fields, statuses, version, type Check } from '@/scripts/conformance/check';
import { mutation } from '@/scripts/conformance/client';

/** What a push that goes well is answered. */
export const RESULTS: readonly Check[] = [
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
  check('SY5', 'the same id in two kinds is two records', async ({ push }) => {
    const one = mutation();
    await push(one);
    assert.deepEqual(statuses(await push(mutation({ record: one.record, kind: 'other' }))), [
      'applied',
    ]);
  }),
];
