import assert from 'node:assert/strict';
import { check, fields, first, statuses, version, type Check } from '@/scripts/conformance/check';
import { mutation } from '@/scripts/conformance/client';

/** A mutation that comes again: it happens once. */
export const REPEATS: readonly Check[] = [
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
  check('SY22', 'a repeat is a duplicate after a refusal of its record, too', async ({ push }) => {
    const one = mutation();
    await push(one);
    const reply = await push(mutation({ record: one.record, base: 99_999 }), one);
    assert.deepEqual(statuses(reply), ['conflict', 'applied']);
  }),
];
