import assert from 'node:assert/strict';
import { check, fields, first, version, type Check } from '@/scripts/conformance/check';
import { mutation } from '@/scripts/conformance/client';

/** What a mutation makes of the fields. */
export const PATCHES: readonly Check[] = [
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
];
