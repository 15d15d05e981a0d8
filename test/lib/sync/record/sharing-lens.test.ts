import { expect, it } from 'vitest';
import { toFields } from '@/lib/base/fields';
import { createInsightRedactor } from '@/lib/sync/record/insight-redactor';
import { isReadable } from '@/lib/sync/record/readable';
import { sharingLens } from '@/lib/sync/record/sharing-lens';
import { KEPT_HERE } from '@/lib/domain/alternate';
import { WITHHOLDABLE } from '@/lib/domain/connection';
import { anInsight, aSource } from '@/test/support/builders';

const insight = anInsight({
  note: 'private',
  customer: { name: 'Ana Ruiz', email: 'ana@acme.com', company: 'Acme' },
  source: aSource({ author: 'Ana Ruiz', url: 'https://desk.example/t/1?user=ana#top' }),
});
const nothing = (fields: ReturnType<typeof toFields>) => fields;

it('withholds what was chosen, and others can still read the record', () => {
  const shared = sharingLens({ withhold: [...WITHHOLDABLE], redact: false }, nothing)(
    'insight',
    toFields(insight),
  );
  expect(JSON.stringify(shared)).not.toMatch(/private|Ana Ruiz|ana@acme|user=/);
  expect(shared).toMatchObject({
    customer: { company: 'Acme' },
    source: { url: 'https://desk.example/t/1' },
  });
  expect(isReadable({ kind: 'insight', id: insight.id }, shared)).toBe(true);
});

it('gives its own result back unchanged', () => {
  const lens = sharingLens({ withhold: [...WITHHOLDABLE], redact: false }, nothing);
  const once = lens('insight', toFields(insight));
  expect(lens('insight', once)).toEqual(once);
});

const redactor = () => ({ note: '[redacted]' });

const lens = (redact: boolean) => sharingLens({ withhold: [], redact }, redactor);

it('redacts only when that was chosen', () => {
  expect(lens(true)('insight', toFields(insight))).toEqual({ note: '[redacted]' });
  expect(lens(false)('insight', toFields(insight))).toEqual(toFields(insight));
  expect(lens(true)('problem', { notes: 'ours' })).toEqual({ notes: 'ours' });
});

it('[SY70] keeps what names screenshots here unless they were chosen', () => {
  const fields = { ...toFields(insight), attachments: [{ id: 'a'.repeat(64) }] };
  const share = (screenshots?: boolean) =>
    sharingLens(
      { withhold: [], redact: false, ...(screenshots !== undefined && { screenshots }) },
      nothing,
    )('insight', fields);
  expect(share()).toEqual(toFields(insight));
  expect(share(false)).toEqual(toFields(insight));
  expect(share(true)).toEqual(fields);
});

const AT = '2026-03-02T09:00:00.000Z';
const versions = (...values: [string, unknown][]) => ({
  alternates: values.map(([field, value]) => ({ field, value, by: 'Bo', at: AT })),
});

it('[SY53] withholds of other versions what it withholds of the field', () => {
  const { alternates } = sharingLens({ withhold: [...WITHHOLDABLE], redact: false }, nothing)(
    'insight',
    {
      ...toFields(insight),
      ...versions(
        ['note', 'theirs'],
        ['customer.email', 'bo@acme.com'],
        ['customer', { email: 'bo@acme.com', company: 'Acme' }],
        ['source.author', 'Bo Lind'],
        ['source.url', 'https://desk.example/t/1?user=bo'],
        ['attachments', [{ id: 'a'.repeat(64) }]],
        ['severity', 2],
      ),
    } as ReturnType<typeof toFields>,
  );
  expect(alternates).toEqual(
    versions(
      ['customer', { company: 'Acme' }],
      ['source.url', 'https://desk.example/t/1'],
      ['severity', 2],
    ).alternates,
  );
});

it('[SY53] never sends a version that is kept here', () => {
  const alternates = [{ field: 'severity', value: 1, by: KEPT_HERE, at: AT }];
  const fields = { ...toFields(insight), alternates };
  expect(lens(false)('insight', fields)).toEqual(toFields(insight));
});

it('[SY53] replaces what came from others as it does what was written here', () => {
  const KEY = '00112233445566778899aabbccddeeff';
  const whole = sharingLens({ withhold: ['author'], redact: true }, createInsightRedactor(KEY));
  const shared = whole('insight', {
    ...toFields(insight),
    note: 'Ana Ruiz, with Bo Lind',
    tags: ['Ana Ruiz', 'cy@acme.com'],
    later: { seenBy: ['ana@acme.com'] },
    ...versions(
      ['note', 'Call +49 30 23125123'],
      ['customer.name', 'Bo Lind'],
      ['passages', [{ exact: 'Ana said' }]],
      ['source.url', 'https://desk.example/?q=ana%40acme.com'],
    ),
  } as ReturnType<typeof toFields>);
  expect(JSON.stringify(shared)).not.toMatch(/Ana|Ruiz|ana@|ana%40|cy@|23125123|Lind/);
  expect(shared['alternates']).toHaveLength(3);
});
