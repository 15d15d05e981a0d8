import { expect, it } from 'vitest';
import { toFields } from '@/lib/base/fields';
import { isReadable } from '@/lib/sync/readable';
import { sharingLens } from '@/lib/sync/sharing-lens';
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
