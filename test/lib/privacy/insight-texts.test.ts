import { describe, expect, it } from 'vitest';
import { Insight } from '@/lib/domain/insight';
import { LIMITS } from '@/lib/domain/limits';
import { mapInsightTexts } from '@/lib/privacy/insight-texts';
import { aPassage, aSource, anInsight } from '@/test/support/builders';

const keep = { texts: (texts: readonly string[]) => [...texts], url: (url: string) => url };

describe('mapInsightTexts', () => {
  it('changes nothing when the mapper does not', () => {
    const insight = anInsight({
      passages: [aPassage({ markdown: 'm', sentence: 's', position: { start: 1, end: 2 } })],
      source: aSource({
        author: 'Ana',
        health: [{ code: 'pdf' }, { code: 'field-unread', detail: 'author' }],
      }),
      customer: { name: 'Ana', company: 'Acme', value: 3 },
      tags: ['export'],
    });
    expect(mapInsightTexts(insight, keep)).toEqual(insight);
  });

  it('keeps to the limits when texts grow', () => {
    const long = 'x'.repeat(LIMITS.passageCharacters * 5);
    const insight = anInsight({ tags: ['export'], customer: { name: 'Ana' } });
    const grown = mapInsightTexts(insight, {
      texts: (texts) => texts.map(() => long),
      url: () => long,
    });
    expect(Insight.safeParse(grown).success).toBe(true);
  });
});
