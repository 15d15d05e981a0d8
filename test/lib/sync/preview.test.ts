import { expect, it } from 'vitest';
import { toFields } from '@/lib/base/fields';
import { newId } from '@/lib/domain/id';
import { WITHHOLDABLE } from '@/lib/domain/connection';
import { createInsightRedactor } from '@/lib/sync/record/insight-redactor';
import { isChanged, isWithheld, previewOf } from '@/lib/sync/preview';
import { SyncError } from '@/lib/sync/sync-error';
import type { PushBody } from '@/lib/sync/endpoint';
import { runSync } from '@/lib/sync/run';
import { sharingLens } from '@/lib/sync/record/sharing-lens';
import { anInsight, aSource } from '@/test/support/builders';
import { createMemoryStore } from '@/test/support/memory-store';

const insight = anInsight({
  note: 'Ana Ruiz calls again',
  customer: { name: 'Ana Ruiz', email: 'ana@acme.com', company: 'Acme' },
  source: aSource({ author: 'Ana Ruiz', url: 'https://desk.example/t/1?user=ana' }),
  tags: ['export', 'slow'],
});
const key = { kind: 'insight', id: insight.id };
const redactor = createInsightRedactor('00112233445566778899aabbccddeeff');

/** The body of the first push of that insight. */
async function pushed(lens: ReturnType<typeof sharingLens>): Promise<PushBody | undefined> {
  const memory = createMemoryStore();
  memory.edit(key, () => toFields(insight));
  let body: PushBody | undefined;
  await runSync({
    store: memory.store,
    endpoint: {
      describe: () => Promise.reject(new SyncError('not-verbatim')),
      changes: () =>
        Promise.resolve({ epoch: 'e', changes: [], cursor: 'c', more: false, head: 0 }),
      push: (sent) => {
        body ??= sent;
        return Promise.resolve({ epoch: 'e', head: 0, results: [] });
      },
    },
    to: 'server',
    device: 'test',
    newId,
    clock: Date.now,
    reads: () => true,
    lens,
  });
  return body;
}

it.each([
  { withhold: [], redact: false },
  { withhold: [...WITHHOLDABLE], redact: false },
  { withhold: ['email' as const], redact: true },
])(
  '[SY54] shows to the letter what is sent, with $withhold withheld, redacted $redact',
  async (sharing) => {
    const lens = sharingLens(sharing, redactor);
    const { set } = previewOf(key, toFields(insight), lens);
    const sent = (await pushed(lens))?.mutations[0];
    expect(sent).toMatchObject({ record: key.id });
    expect(JSON.stringify(sent)).toContain(`"set":${JSON.stringify(set)}`);
  },
);

it('tells what stays here from what is replaced and from what goes', () => {
  const lens = sharingLens({ withhold: ['email'], redact: true }, redactor);
  const { fields } = previewOf(key, toFields(insight), lens);
  const paths = (is: (field: (typeof fields)[number]) => boolean) =>
    fields.filter(is).map(({ path }) => path);
  expect(paths(isWithheld)).toEqual(['customer.email']);
  expect(paths(isChanged)).toEqual(['source.author', 'note', 'customer.name']);
  expect(fields.find(({ path }) => path === 'passages.0.exact')?.sent).toContain('Every export');
  expect(fields.find(({ path }) => path === 'tags')?.sent).toEqual(['export', 'slow']);
});
