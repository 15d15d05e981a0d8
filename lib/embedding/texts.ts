import { fingerprint } from '@/lib/base/fingerprint';
import { encodable } from '@/lib/cluster/text/encodable';
import { NOTHING_REPEATED } from '@/lib/cluster/text/repeated';
import { readTexts } from '@/lib/cluster/text/terms';
import type { Embedding } from '@/lib/domain/embedding';
import { insightText, type Insight } from '@/lib/domain/insight';
import { modelKey } from './model-key';

/** The encoder reads less of a text; servers refuse what is longer than their model reads. */
const LONGEST = 1000;
const WORD = /\p{L}{2}/u;

/** What is to be read of an insight, and under which key its vector is kept. */
export interface Keyed {
  insight: Insight;
  key: string;
}

/**
 * The texts that need a vector. Their keys are made of what is read, before personal data is replaced. Each is read
 * by itself: what is shown to be sent is sent, whatever else is in the inbox.
 */
export function keyed(insights: readonly Insight[], embedding: Embedding): Keyed[] {
  const texts = insights.map(insightText);
  const read = embedding.readsAll ? telling(texts) : encodable(texts, NOTHING_REPEATED);
  const model = modelKey(embedding);
  return insights.flatMap((insight, i) => {
    const text = read[i]?.slice(0, LONGEST);
    return text === undefined ? [] : [{ insight, key: `${model} ${fingerprint(text)}` }];
  });
}

/** What is sent of an insight that was redacted: its telling sentences, cleaned. */
export function textToSend(redacted: Insight): string {
  const text = insightText(redacted);
  return (telling([text])[0] ?? text).slice(0, LONGEST);
}

/** In any language; undefined without a word. */
const telling = (texts: readonly string[]): (string | undefined)[] =>
  readTexts(texts, NOTHING_REPEATED).map(({ sentences }) => {
    const text = sentences.join(' ');
    return WORD.test(text) ? text : undefined;
  });
