import { insightText, type Insight } from '@/lib/domain/insight';
import { writeCsv } from './csv';

/** The columns in their order. Their names are for programs: they never change and are in no language. */
const COLUMNS: Record<string, (insight: Insight) => string | number | undefined> = {
  id: ({ id }) => id,
  said_at: ({ source, createdAt }) => source.occurredAt ?? createdAt,
  clipped_at: ({ createdAt }) => createdAt,
  kind: ({ kind }) => kind,
  severity: ({ severity }) => severity,
  quote: insightText,
  note: ({ note }) => note,
  tags: ({ tags }) => tags.join('; '),
  customer: ({ customer, source }) => customer?.name ?? source.author,
  company: ({ customer }) => customer?.company,
  segment: ({ customer }) => customer?.segment,
  value: ({ customer }) => customer?.value,
  competitor: ({ competitor }) => competitor,
  app: ({ source }) => source.app,
  record: ({ source }) => source.recordId,
  subject: ({ source }) => source.subject,
  title: ({ source }) => source.title,
  url: ({ source }) => source.deepLink ?? source.url,
  problem_id: ({ problemId }) => problemId,
};

/** One row an insight, below the names of the columns. */
export function writeInsightTable(insights: readonly Insight[]): string {
  const cells = Object.values(COLUMNS);
  const rows = insights.map((insight) => cells.map((cell) => String(cell(insight) ?? '')));
  return writeCsv([Object.keys(COLUMNS), ...rows]);
}
