import assert from 'node:assert/strict';
import {
  check,
  cursorNow,
  fields,
  first,
  statuses,
  version,
  type Check,
} from '@/scripts/conformance/check';
import { mutation } from '@/scripts/conformance/client';

/** What somebody else had written meanwhile, and what follows on the same record. */
export const CONFLICTS: readonly Check[] = [
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
  check('SY25', 'what does not fit blocks nothing', async ({ push }) => {
    const one = mutation();
    assert.deepEqual(statuses(await push({ ...one, base: -1 }, one)), ['rejected', 'applied']);
  }),
];
