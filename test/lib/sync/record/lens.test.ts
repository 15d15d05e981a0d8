import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '@/lib/base/json';
import { KEPT_HERE } from '@/lib/domain/alternate';
import { newId } from '@/lib/domain/id';
import { freeze } from '@/lib/sync/record/freeze';
import type { Lens } from '@/lib/sync/record/lens';
import { localize } from '@/lib/sync/record/localize';
import type { WireRecord } from '@/lib/sync/protocol/record';
import { answered, pulled } from '@/lib/sync/record/receive';
import type { RecordState, StepContext } from '@/lib/sync/record/record-state';

const AT = '2026-03-02T09:00:00.000Z';
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
  receivedAt: AT,
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

const asTeamHas = (fields: JsonObject) => pulled(record(1, fields), 'e')({}, context(open));

const withoutEmail: Lens = (_, { customer, ...fields }) => {
  const { email: _email, ...rest } = (customer ?? {}) as JsonObject;
  return { ...fields, customer: rest };
};

describe('the record as this machine keeps it', () => {
  it('[SY59] stays whole when the choices of what is sent are changed, either way', () => {
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

  it('[SY59] stays whole when it is edited after the choices were changed', () => {
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

  it('[SY59] takes what others changed in a text that was sent redacted, and keeps ours beside it', () => {
    const state = shared(redacting);
    const next = pulled(record(2, { text: 'corrected', tag: 'a' }), 'e')(state, context(redacting));
    const alternates = [{ field: 'text', value: 'Ana said', by: KEPT_HERE, at: AT }];
    expect(next.view).toEqual({ text: 'corrected', name: 'Ana', tag: 'a', alternates });
  });

  it('[SY59] a value that is withheld stays when somebody else writes one, which stands beside it', () => {
    const state = shared(redacting);
    const theirs = { ...state.shadow?.fields, name: 'Anna' };
    const next = pulled(record(2, theirs), 'e')(state, context(redacting));
    const alternates = [{ field: 'name', value: 'Anna', by: 'Bo', at: AT }];
    expect(next.view).toEqual({ text: 'Ana said', name: 'Ana', tag: 'a', alternates });
    const again = pulled(record(3, { ...theirs, tag: 'b' }), 'e')(next, context(redacting));
    expect(again.view).toEqual({ ...next.view, tag: 'b' });
    const chosen = { ...again, view: { text: 'Ana said', name: 'Ana', tag: 'b' } };
    const after = pulled(record(4, { ...theirs, tag: 'c' }), 'e')(chosen, context(redacting));
    expect(after.view).toEqual({ text: 'Ana said', name: 'Ana', tag: 'c' });
  });

  it('[SY59] that stays beside an edit which waits, too', () => {
    const state = shared(redacting);
    const edited = {
      ...state,
      open: { base: state.view ?? {} },
      view: { ...state.view, tag: 'mine' },
    };
    const theirs = { ...state.shadow?.fields, name: 'Anna' };
    const next = pulled(record(2, theirs), 'e')(edited, context(redacting));
    const alternates = [{ field: 'name', value: 'Anna', by: 'Bo', at: AT }];
    expect(next.view).toEqual({ text: 'Ana said', name: 'Ana', tag: 'mine', alternates });
    const frozen = freeze(next, context(redacting));
    expect(frozen.inflight?.set).toEqual({ tag: 'mine' });
    expect(frozen.view).toEqual(next.view);
  });

  const customer = { email: 'ana@acme.com', company: 'Acme' };
  const theirs = { customer: { email: 'a@acme.com', company: 'Acme' } };
  const alternates = [{ field: 'customer.email', value: 'a@acme.com', by: 'Bo', at: AT }];
  const edited = { customer: { ...customer, company: 'Acme Ltd' } };

  it('[SY59] a version that was chosen against does not come back with the next edit', () => {
    const known = { ...asTeamHas(withoutEmail('', { customer })), view: { customer } };
    const met = pulled(record(2, theirs), 'e')(known, context(withoutEmail));
    expect(met.view).toEqual({ customer, alternates });
    const chosen = { ...met, open: { base: { customer } }, view: edited };
    const frozen = freeze(chosen, context(withoutEmail));
    expect(frozen.view).toEqual(edited);
    expect(frozen.inflight?.set).toEqual({ customer: { company: 'Acme Ltd' } });
  });

  it('[SY59] one that comes while an edit of the same part waits is not overlooked', () => {
    const known = asTeamHas(withoutEmail('', { customer }));
    const waiting = { ...known, open: { base: { customer } }, view: edited };
    const next = pulled(record(2, theirs), 'e')(waiting, context(withoutEmail));
    expect(next.view).toEqual({ ...edited, alternates });
    expect(freeze(next, context(withoutEmail)).view).toEqual({ ...edited, alternates });
  });

  it('[SY59] keeps what is withheld of a part that somebody else removed', () => {
    const ours = { customer: { email: 'ana@acme.com', company: 'Acme' } };
    const sent = { customer: { company: 'Acme' } };
    expect(localize(ours, sent, {}, sent)).toEqual({ customer: { email: 'ana@acme.com' } });
    expect(localize(sent, sent, {}, sent)).toEqual({});
  });
});

const word = fc.constantFrom('a', 'b', 'c', '[redacted]');
const written = fc.record(
  { text: word, name: word, tag: word, tags: fc.uniqueArray(word) },
  { requiredKeys: ['tag'] },
);

it('[SY59] whatever others write, nothing that they never saw is lost here', () => {
  fc.assert(
    fc.property(fc.array(written, { maxLength: 6 }), (versions) => {
      let state = shared(redacting);
      for (const [nth, fields] of versions.entries())
        state = pulled(record(nth + 2, fields), 'e')(state, context(redacting));
      expect(state.view?.['name']).toBe('Ana');
      expect(JSON.stringify(state.view)).toContain('Ana said');
    }),
  );
});

const hiding: Lens = (_, { tags = [], ...fields }) => ({
  ...fields,
  tags: (tags as string[]).map((tag) => tag.replace('ana@acme.com', '[Email 1]')),
});

const sent = { tags: ['[Email 1]', 'b'] };
const ours = { tags: ['ana@acme.com', 'b'] };
const kept = (shared: string[]) => localize(ours, sent, { tags: shared }, sent);

describe('lists that were sent redacted', () => {
  it('[SY59] stay whole where others add and remove entries', () => {
    expect(kept(['c', '[Email 1]', 'b'])).toEqual({ tags: ['c', 'ana@acme.com', 'b'] });
    expect(kept(['[Email 1]'])).toEqual({ tags: ['ana@acme.com'] });
    expect(kept(['b'])).toEqual({ tags: ['b'] });
  });

  it('[SY59] stay whole when the choices are changed', () => {
    const after = localize(ours, ours, { tags: ['[Email 1]', 'b', 'c'] }, sent);
    expect(after).toEqual({ tags: ['ana@acme.com', 'b', 'c'] });
  });

  it('[SY43] an entry that the team has as it stands can be taken away', () => {
    const state = pulled(record(1, { tags: ['ana@acme.com', 'b'] }), 'e')({}, context(hiding));
    const edited = { ...state, open: { base: state.view ?? {} }, view: { tags: ['b'] } };
    const frozen = freeze(edited, context(hiding));
    expect(frozen.inflight?.set).toEqual({ tags: ['b'] });
    expect(frozen.view).toEqual({ tags: ['b'] });
  });
});

/** As one that looks into a record does: it has to have the shape of its kind. */
const looking: Lens = (_, fields) =>
  Object.keys(fields).length === 0 ? fields : { text: (fields['text'] as string).toUpperCase() };

it('[SY44] what was deleted here and cannot be read any more is not looked into', () => {
  const { view: _gone, ...rest } = shared(open);
  const deleted = { ...rest, open: { base: { text: 'x' } } };
  const unreadable = { ...context(looking), reads: () => false };
  const next = pulled(record(2, { text: 1 }), 'e')(deleted, unreadable);
  expect(next.open).toBeUndefined();
  expect(next.view).toBeUndefined();
  expect(next.shadow?.unread).toBe(true);
});

it('a member that the team removed goes here too, unless it was withheld', () => {
  const ours = { kept: 1, withheld: 2 };
  expect(localize(ours, { kept: 1 }, {}, { kept: 1 })).toEqual({ withheld: 2 });
});

it('[SY59] pictures that stay here are still there when somebody else adds one', () => {
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

describe('[SY59] a note that is withheld', () => {
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
