import { namePrompt } from '@/lib/naming/name-prompt';
import type { Prompt } from '@/lib/naming/model';
import { speakersOf } from '@/lib/naming/given-names';
import { phoneFinder } from '@/lib/privacy/phone';
import { createPseudonyms } from '@/lib/privacy/pseudonyms';
import { redactInsight } from '@/lib/privacy/redact-insight';
import type { Database } from '@/lib/storage/database';
import { createGroupingStore } from '@/lib/storage/grouping-store';
import { createInsightStore } from '@/lib/storage/insight-store';

/** Exactly what would be sent about the user's own largest group. */
export async function languageModelExample(db: Database): Promise<Prompt | undefined> {
  const stored = await createGroupingStore(db).get();
  const groups = stored?.grouping.groups ?? [];
  const [largest] = groups.toSorted((one, other) => other.members.length - one.members.length);
  if (!largest) return undefined;
  const quotes = await createInsightStore(db).some(speakersOf(largest));
  const redaction = { phones: phoneFinder(), pseudonyms: createPseudonyms() };
  return namePrompt(quotes.map((quote) => redactInsight(quote, redaction).insight));
}
