import type { Insight } from '@/lib/domain/insight';

/** How personal data is taken out before a text is handed on. The one who knows how passes it in. */
export interface Redactor {
  insight: (insight: Insight) => Insight;
  /** A text of our own that may quote a customer: a statement, a note, an objective. */
  text: (text: string) => string;
}

/** Only where the user chose to hand on the original. */
export const KEEP_ALL: Redactor = { insight: (insight) => insight, text: (text) => text };
