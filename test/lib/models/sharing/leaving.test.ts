import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { ServerConnection } from '@/lib/domain/connection';
import type { Insight } from '@/lib/domain/insight';
import { SAMPLE_AUTHOR } from '@/lib/exchange/samples';
import { createLeaving } from '@/lib/models/sharing/leaving';
import { anInsight } from '@/test/support/builders';

const [one, two] = [anInsight(), anInsight()];
const connection = { sharing: { withhold: [], redact: true } } as unknown as ServerConnection;

it('shows the newest insight, then the chosen one, as the choices have it at the moment', async () => {
  const server = signal<ServerConnection | undefined>(undefined);
  const leaving = createLeaving({
    server,
    newest: () => Promise.resolve([one, two]),
    preview: ({ id }, { redact }) => ({ set: { id, redact }, fields: [] }),
  });
  await leaving.load();
  expect(leaving.shown.value).toBeUndefined();
  server.value = connection;
  expect(leaving.shown.value).toMatchObject({ set: { id: one.id, redact: true } });
  leaving.choose(two.id);
  server.value = { ...connection, sharing: { withhold: [], redact: false } };
  expect(leaving.shown.value).toMatchObject({ set: { id: two.id, redact: false } });
});

async function hasSamples(insights: Insight[]): Promise<boolean> {
  const leaving = createLeaving({
    server: signal<ServerConnection | undefined>(undefined),
    newest: () => Promise.resolve(insights),
    preview: () => ({ set: {}, fields: [] }),
  });
  await leaving.load();
  return leaving.hasSamples.value;
}

it('notices sample data, which would be shared like any other', async () => {
  expect(await hasSamples([one])).toBe(false);
  expect(await hasSamples([one, anInsight({ by: SAMPLE_AUTHOR })])).toBe(true);
});
