import { expect, it } from 'vitest';
import { readBackup } from '@/lib/exchange/backup';
import { createExportModel } from '@/lib/models/insights/export-model';
import type { Redactor } from '@/lib/review/redactor';
import { anInsight, aPassage } from '@/test/support/builders';

const redactor: Redactor = {
  text: (text) => text,
  insight: (insight) => JSON.parse(JSON.stringify(insight).replaceAll('Ana', '[person]')),
};
const insights = Array.from({ length: 120 }, (_, nth) =>
  anInsight({ passages: [aPassage({ exact: `Ana says ${nth}.` })] }),
);
const now = () => '2026-03-02T09:00:00.000Z';

it('[PR8] replaces personal data until the user chooses otherwise, in every form', async () => {
  for (const format of ['csv', 'markdown', 'json'] as const) {
    const model = createExportModel(() => insights, { redactor, now });
    model.format.value = format;
    expect(model.sample.value + (await model.file()).text).not.toContain('Ana');
    model.isRedacted.value = false;
    expect((await model.file()).text.match(/Ana says/g)).toHaveLength(120);
  }
});

it('[PR8] shows the beginning of what it will save', async () => {
  const model = createExportModel(() => insights, { redactor, now });
  const { text } = await model.file();
  expect(text.startsWith(model.sample.value)).toBe(true);
  expect(model.sample.value.length).toBeLessThan(text.length / 10);
});

it('names the file by its day and its form', async () => {
  const model = createExportModel(() => insights, { redactor, now });
  expect(await model.file()).toMatchObject({ name: 'verbatim-2026-03-02.csv', type: 'text/csv' });
  model.format.value = 'markdown';
  expect((await model.file()).name).toBe('verbatim-2026-03-02.md');
});

it('gives a file that a backup is restored from', async () => {
  const model = createExportModel(() => insights, { redactor, now });
  model.format.value = 'json';
  model.isRedacted.value = false;
  const read = readBackup((await model.file()).text);
  expect(read).toMatchObject({ ok: true, broken: 0, records: { insights } });
});
