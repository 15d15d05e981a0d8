import type { Insight } from '@/lib/domain/insight';
import { LIMITS } from '@/lib/domain/limits';
import type { Passage } from '@/lib/domain/passage';
import type { Customer, Source } from '@/lib/domain/source';

/** What is done to each text of an insight; `field` names it, e.g. `source.title`. */
export interface TextMapper {
  /** Texts that stand next to each other on the page. */
  texts(texts: readonly string[], field: string): string[];
  url(url: string, field: string): string;
}

/** An insight with every free text and address of it mapped; ids, times and judgements stay. */
export function mapInsightTexts(insight: Insight, mapper: TextMapper): Insight {
  const line = lineMapper(mapper);
  return {
    ...insight,
    passages: insight.passages.map((passage) => mapPassage(passage, mapper)),
    source: mapSource(insight.source, mapper),
    ...(insight.customer && { customer: mapCustomer(insight.customer, mapper) }),
    tags: insight.tags.map((tag) => line(tag, 'tags', LIMITS.tagCharacters)),
    note: line(insight.note, 'note', LIMITS.noteCharacters),
  };
}

function mapPassage(passage: Passage, mapper: TextMapper): Passage {
  const around = [passage.prefix, passage.exact, passage.suffix];
  const [prefix = '', exact = '', suffix = ''] = mapper.texts(around, 'passage');
  const line = lineMapper(mapper);
  return {
    ...passage,
    exact: exact.slice(0, LIMITS.passageCharacters),
    prefix: prefix.slice(0, LIMITS.contextCharacters),
    suffix: suffix.slice(0, LIMITS.contextCharacters),
    ...(passage.markdown !== undefined && {
      markdown: line(passage.markdown, 'markdown', 4 * LIMITS.passageCharacters),
    }),
    ...(passage.sentence !== undefined && {
      sentence: line(passage.sentence, 'sentence', LIMITS.passageCharacters),
    }),
  };
}

const SOURCE_LINES = ['title', 'subject', 'author', 'recordId'] as const;
const SOURCE_URLS = ['url', 'canonicalUrl', 'deepLink', 'frameUrl'] as const;

function mapSource(source: Source, mapper: TextMapper): Source {
  const line = lineMapper(mapper);
  const mapped: Source = { ...source };
  for (const field of SOURCE_LINES) {
    const text = source[field];
    if (text !== undefined) mapped[field] = line(text, `source.${field}`);
  }
  for (const field of SOURCE_URLS) {
    const url = source[field];
    if (url !== undefined)
      mapped[field] = mapper.url(url, `source.${field}`).slice(0, LIMITS.urlCharacters);
  }
  mapped.health = source.health.map(({ code, detail }) => ({
    code,
    ...(detail !== undefined && { detail: line(detail, 'source.health') }),
  }));
  return mapped;
}

function mapCustomer(customer: Customer, mapper: TextMapper): Customer {
  const line = lineMapper(mapper);
  return {
    ...customer,
    ...(customer.name !== undefined && { name: line(customer.name, 'customer.name') }),
    ...(customer.email !== undefined && { email: line(customer.email, 'customer.email') }),
  };
}

/** A pseudonym may be longer than what it stands for: the limits hold after it too. */
const lineMapper =
  (mapper: TextMapper) =>
  (text: string, field: string, limit: number = LIMITS.lineCharacters): string =>
    (mapper.texts([text], field)[0] ?? '').slice(0, limit);
