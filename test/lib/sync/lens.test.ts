import { describe, expect, it } from 'vitest';
import type { JsonObject } from '@/lib/base/json';
import { newId } from '@/lib/domain/id';
import { freeze } from '@/lib/sync/freeze';
import { localize, type Lens } from '@/lib/sync/lens';
import type { WireRecord } from '@/lib/sync/protocol/record';
import { answered, pulled } from '@/lib/sync/receive';
import type { RecordState, StepContext } from '@/lib/sync/record-state';

const key = { kind: 'insight', id: newId() };
const redacting: Lens = (_, { name: _name, ...fields }) => ({ ...fields, text: '[redacted]' });
const open: Lens = (_, fields) => fields;
const context = (lens: Lens): StepContext => ({
  key,
  lens,
  newId,
  reads: () => true,
  notice: () => {},
});
const record = (version: number, fields: JsonObject): WireRecord => ({
  ...key,
  version,
  fields,
  deleted: false,
  receivedAt: '2026-03-02T09:00:00.000Z',
  by: 'Bo',
});

/** A record that was sent and confirmed under `lens`. */
function shared(lens: Lens): RecordState {
  const frozen = freeze(
    { open: { base: null }, view: { text: 'Ana said', name: 'Ana', tag: 'a' } },
    context(lens),
  );
  const { inflight } = frozen;
  if (!inflight) throw new Error('Nothing was frozen.');
  const after = record(1, inflight.set ?? {});
  const answer = { id: inflight.id, status: 'applied' as const, version: 1, record: after };
  return answered(answer, 'e')(frozen, context(lens));
}

describe('the record as this machine keeps it', () => {
  it('[SY53] stays whole when the choices of what is sent are changed, either way', () => {
    for (const [before, after] of [
      [redacting, open],
      [open, redacting],
      [redacting, redacting],
    ] as const) {
      const state = shared(before);
      const theirs = { ...state.shadow?.fields, tag: 'b' };
      const next = pulled(record(2, theirs), 'e')(state, context(after));
      expect(next.view).toEqual({ text: 'Ana said', name: 'Ana', tag: 'b' });
    }
  });

  it('[SY53] stays whole when it is edited after the choices were changed', () => {
    const state = shared(redacting);
    const edited = {
      ...state,
      open: { base: state.view ?? {} },
      view: { ...state.view, tag: 'mine' },
    };
    const frozen = freeze(edited, context(open));
    expect(frozen.inflight?.set).toEqual({ tag: 'mine' });
    expect(frozen.view).toEqual({ text: 'Ana said', name: 'Ana', tag: 'mine' });
  });

  it('takes what others changed in a text that was sent redacted', () => {
    const state = shared(redacting);
    const next = pulled(record(2, { text: 'corrected', tag: 'a' }), 'e')(state, context(redacting));
    expect(next.view).toEqual({ text: 'corrected', name: 'Ana', tag: 'a' });
  });
});

it('a member that the team removed goes here too, unless it was withheld', () => {
  const ours = { kept: 1, withheld: 2 };
  expect(localize(ours, { kept: 1 }, {}, { kept: 1 })).toEqual({ withheld: 2 });
});

it('[SY53] pictures that stay here are still there when somebody else adds one', () => {
  const [mine, theirs] = [{ id: 'mine' }, { id: 'theirs' }];
  expect(localize({ attachments: [mine] }, {}, { attachments: [theirs] }, {})).toEqual({
    attachments: [mine, theirs],
  });
  const many = Array.from({ length: 12 }, (_, nth) => ({ id: `${nth}` }));
  const full = localize({ attachments: [mine] }, {}, { attachments: many }, {});
  expect(full['attachments']).toHaveLength(10);
});

const withheld: Lens = (_, fields) => ({ ...fields, note: '' });
const team = (version: number, note: string) => pulled(record(version, { text: 'x', note }), 'e');
const noted = (state: RecordState, note: string): RecordState => ({
  ...state,
  open: { base: state.view ?? {} },
  view: { ...state.view, note },
});

describe('[SY53] a note that is withheld', () => {
  it('stays when somebody else writes one, which stands beneath it once', () => {
    const sent = freeze(
      { open: { base: null }, view: { text: 'x', note: 'ours' } },
      context(withheld),
    );
    const { inflight: _sent, ...rest } = sent;
    const before = { ...rest, shadow: team(1, '')({}, context(open)).shadow! };
    const after = team(2, 'theirs')(before, context(withheld));
    expect(after.view?.['note']).toBe('ours\n\ntheirs');
    expect(team(3, 'theirs')(after, context(withheld)).view).toEqual(after.view);
  });

  it('is not lost when it is typed after theirs, nor sent', () => {
    const theirs = team(1, 'theirs')({}, context(withheld));
    const frozen = freeze(noted(theirs, 'typed'), context(withheld));
    expect(frozen.view?.['note']).toBe('typed\n\ntheirs');
    expect(frozen.inflight).toBeUndefined();
    const long = 'x'.repeat(20_000);
    expect(freeze(noted(theirs, long), context(withheld)).view?.['note']).toBe(long);
  });
});
