import { computed, signal } from '@preact/signals';
import type { Insight } from '@/lib/domain/insight';
import { writeBackup } from '@/lib/exchange/backup';
import { writeInsightTable } from '@/lib/exchange/insight-table';
import { quoteBlock } from '@/lib/review/brief';
import { KEEP_ALL, type Redactor } from '@/lib/review/redactor';
import { writeMarkdown } from '@/lib/review/write-markdown';

export const EXPORT_FORMATS = ['csv', 'markdown', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const WRITERS: Record<ExportFormat, { write: (insights: Insight[]) => string; type: string }> = {
  csv: { write: writeInsightTable, type: 'text/csv' },
  markdown: { write: (insights) => writeMarkdown(insights.map(quoteBlock)), type: 'text/markdown' },
  // The form of a backup, so that another Verbatim can take it in.
  json: {
    write: (insights) => writeBackup({ insights, problems: [], decisions: [], pageVersions: [] }),
    type: 'application/json',
  },
};
const ENDINGS: Record<ExportFormat, string> = { csv: 'csv', markdown: 'md', json: 'json' };

/** So many are shown before anything is saved. */
const SHOWN = 3;
/** So many are redacted before the screen gets its turn: a tenth of a second at most. */
const AT_ONCE = 50;

export interface ExportedFile {
  name: string;
  type: string;
  text: string;
}

/** What is listed, as a file to take away. PR8: personal data is replaced until the user chooses otherwise. */
export function createExportModel(
  insights: () => readonly Insight[],
  { redactor, now }: { redactor: Redactor; now: () => string },
) {
  const format = signal<ExportFormat>('csv');
  const isRedacted = signal(true);
  const redact = computed(() => (isRedacted.value ? redactor : KEEP_ALL).insight);

  async function redactAll(): Promise<Insight[]> {
    const { value } = redact;
    const redacted: Insight[] = [];
    for (const insight of insights()) {
      redacted.push(value(insight));
      if (redacted.length % AT_ONCE === 0) await new Promise((turn) => setTimeout(turn));
    }
    return redacted;
  }

  return {
    format,
    isRedacted,
    count: computed(() => insights().length),
    sample: computed(() =>
      WRITERS[format.value].write(insights().slice(0, SHOWN).map(redact.value)),
    ),
    async file(): Promise<ExportedFile> {
      const { write, type } = WRITERS[format.value];
      const name = `verbatim-${now().slice(0, 10)}.${ENDINGS[format.value]}`;
      return { name, type, text: write(await redactAll()) };
    },
  };
}
export type ExportModel = ReturnType<typeof createExportModel>;
