import { cut } from '@/lib/base/cut';
import type { Json } from '@/lib/base/json';
import type { Alternate } from '@/lib/domain/alternate';
import { Insight } from '@/lib/domain/insight';
import { LIMITS } from '@/lib/domain/limits';
import { Passage } from '@/lib/domain/passage';
import { Customer, Source } from '@/lib/domain/source';
import { mapJsonTexts, mapUnknown } from './json-texts';
import type { TextMapper } from './text-mapper';

/**
 * An insight with every free text and address of it mapped, whoever wrote it: other versions of a field and
 * members of a newer Verbatim among them. Ids, times and judgements stay.
 */
export function mapInsightTexts(insight: Insight, mapper: TextMapper): Insight {
  const line = lineMapper(mapper);
  const { alternates } = insight;
  return {
    ...mapUnknown(insight, Insight, mapper),
    passages: insight.passages.map((passage) => mapPassage(passage, mapper)),
    source: mapSource(insight.source, mapper),
    ...(insight.customer && { customer: mapCustomer(insight.customer, mapper) }),
    tags: insight.tags.map((tag) => line(tag, 'tags', LIMITS.tagCharacters)),
    note: line(insight.note, 'note', LIMITS.noteCharacters),
    ...(alternates && { alternates: alternates.map((one) => mapAlternate(one, mapper)) }),
  };
}

/** The value is whatever a server said it is. */
function mapAlternate(alternate: Alternate, mapper: TextMapper): Alternate {
  const { field, value } = alternate;
  return { ...alternate, value: mapJsonTexts(value as Json, mapper, field) };
}

function mapPassage(passage: Passage, mapper: TextMapper): Passage {
  const around = [passage.prefix, passage.exact, passage.suffix];
  const [prefix = '', exact = '', suffix = ''] = mapper.texts(around, 'passage');
  const line = lineMapper(mapper);
  return {
    ...mapUnknown(passage, Passage, mapper, 'passage'),
    exact: cut(exact, LIMITS.passageCharacters),
    prefix: cut(prefix, LIMITS.contextCharacters),
    suffix: cut(suffix, LIMITS.contextCharacters),
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
  const mapped: Source = mapUnknown(source, Source, mapper, 'source');
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
    ...mapUnknown(customer, Customer, mapper, 'customer'),
    ...(customer.name !== undefined && { name: line(customer.name, 'customer.name') }),
    ...(customer.email !== undefined && { email: line(customer.email, 'customer.email') }),
  };
}

/** A pseudonym may be longer than what it stands for: the limits hold after it too. */
const lineMapper =
  (mapper: TextMapper) =>
  (text: string, field: string, limit: number = LIMITS.lineCharacters): string =>
    cut(mapper.texts([text], field)[0] ?? '', limit);
