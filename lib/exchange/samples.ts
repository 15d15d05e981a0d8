import { toInstant } from '@/lib/base/instant';
import { z } from '@/lib/base/z';
import { newId } from '@/lib/domain/id';
import { Kind, Severity, Tag, type Insight } from '@/lib/domain/insight';
import { Line } from '@/lib/domain/scalars';
import { Customer, type Source } from '@/lib/domain/source';

/** How sample insights are told from real ones for as long as they exist: nobody else clips under this name. */
export const SAMPLE_AUTHOR = 'verbatim-samples';

const DAY_MS = 86_400_000;

const Sample = z.object({
  text: Line,
  /** Days before the samples are loaded, so that trends always look alive. */
  daysAgo: z.number().check(z.nonnegative()),
  kind: Kind,
  severity: Severity,
  tags: z.array(Tag),
  app: Line,
  /** Number of the ticket, mail or review, or path of the page. */
  ref: Line,
  title: Line,
  /** Key in `customers`. */
  from: z.optional(Line),
  competitor: z.optional(Line),
  note: z.optional(Line),
});

/** The compact form in which sample insights are written: `public/samples/*.json`. */
export const Samples = z.object({
  /** Base address of the pages of each app. All end in `.example`: they lead nowhere. */
  apps: z.record(z.string(), Line),
  customers: z.record(z.string(), Customer),
  insights: z.array(Sample),
});
export type Samples = z.infer<typeof Samples>;

/** Throws a ZodError: the file is our own, and a broken one is a fault in Verbatim. */
export const parseSamples = (json: unknown): Samples => Samples.parse(json);

/** Whole insights as if they had been clipped up to `nowMs`. */
export function samplesToInsights(samples: Samples, nowMs: number): Insight[] {
  return samples.insights.map((sample) => {
    const at = toInstant(nowMs - sample.daysAgo * DAY_MS);
    const customer = sample.from === undefined ? undefined : samples.customers[sample.from];
    return {
      id: newId(),
      kind: sample.kind,
      passages: [{ exact: sample.text, prefix: '', suffix: '' }],
      source: sourceOf(sample, samples.apps, customer, at),
      ...(customer && { customer }),
      ...(sample.competitor !== undefined && { competitor: sample.competitor }),
      severity: sample.severity,
      tags: sample.tags,
      note: sample.note ?? '',
      createdAt: at,
      updatedAt: at,
      by: SAMPLE_AUTHOR,
    };
  });
}

function sourceOf(
  { app, ref, title, competitor }: z.infer<typeof Sample>,
  apps: Samples['apps'],
  customer: Customer | undefined,
  at: string,
): Source {
  const url = `${competitor === undefined ? apps[app] : apps[competitor]}${ref}`;
  const isPage = app === 'web';
  return {
    app,
    url,
    canonicalUrl: url,
    title,
    ...(isPage ? { site: competitor ?? title } : { recordId: ref, subject: title }),
    ...(customer?.name !== undefined && { author: customer.name }),
    role: isPage ? 'unknown' : 'customer',
    occurredAt: at,
    health: [],
  };
}

export const isSample = (insight: Pick<Insight, 'by'>): boolean => insight.by === SAMPLE_AUTHOR;

/** What puts the samples in, for one commit as the act `samples-load`. */
export const loadSamples = (insights: readonly Insight[]) =>
  insights.map((insight) => ({
    store: 'insights' as const,
    id: insight.id,
    edit: (): Insight => insight,
  }));

/** What takes exactly the samples out again, edited ones too, for one commit as `samples-remove`. */
export const removeSamples = (insights: readonly Insight[]) =>
  insights.filter(isSample).map(({ id }) => ({
    store: 'insights' as const,
    id,
    edit: (): undefined => undefined,
  }));
