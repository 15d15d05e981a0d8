import type { JsonObject } from '@/lib/base/json';
import type { Insight } from '@/lib/domain/insight';
import { createCodedPseudonyms } from '@/lib/privacy/coded-pseudonyms';
import { phoneFinder } from '@/lib/privacy/phone';
import { redactInsight } from '@/lib/privacy/redact-insight';
import type { Redactor } from './sharing-lens';

/** Heavy with its phone numbers: for the worker and the options. `key` as in `createCodedPseudonyms`. */
export function createInsightRedactor(key: string): Redactor {
  const redaction = { phones: phoneFinder(), pseudonyms: createCodedPseudonyms(key) };
  return (fields) => {
    // What a new record is compared with: there is nothing in it.
    if (Object.keys(fields).length === 0) return fields;
    const insight = fields as unknown as Insight;
    return redactInsight(insight, redaction).insight as unknown as JsonObject;
  };
}
