import { describe, expect, it } from 'vitest';
import { newDraft, type Draft } from '@/lib/domain/draft';
import { addDraft, earlierClip, isSameVoice } from '@/lib/domain/earlier-clip';
import { anInsight, aPassage, aSource } from '@/test/support/builders';

const QUOTE = 'Every export over 5,000 rows times out.';
const ticket = aSource({ app: 'Zendesk', recordId: '48213' });
const AT = '2026-03-02T10:00:00.000Z';

const aDraft = (exact: string, source = aSource()): Draft =>
  newDraft({ passages: [aPassage({ exact })], source }, { id: 7 }, AT);

const saying = (exact: string, source = aSource()) =>
  anInsight({ passages: [aPassage({ exact })], source });

describe('an earlier clip', () => {
  it.each([
    ['the same words', QUOTE],
    ['the same words in other spaces and case', 'every  export over 5,000 rows\ntimes out'],
    ['nearly the same words', 'Every single export over 5,000 rows times out.'],
  ])('[CA60] is one with %s', (_, exact) => {
    expect(earlierClip(aDraft(exact), [saying(QUOTE)])?.because).toBe('words');
  });

  it('[CA60] is one of the same ticket, though of other words', () => {
    expect(
      earlierClip(aDraft('Quite another thing.', ticket), [saying(QUOTE, ticket)]),
    ).toMatchObject({ because: 'record' });
  });

  it.each([
    ['other words', 'Quite another thing is said in this one.', aSource()],
    ['few words that share one', 'Export fails', aSource()],
    ['the same number in another app', 'Other.', aSource({ app: 'Front', recordId: '48213' })],
    [
      'the same number on another site',
      'Other.',
      aSource({ url: 'https://b.example', recordId: '7' }),
    ],
  ])('[CA60] is none with %s', (_, exact, source) => {
    const known = [saying(QUOTE, ticket), saying(QUOTE, aSource({ recordId: '7' }))];
    expect(earlierClip(aDraft(exact, source), known)).toBeUndefined();
  });

  it('is the newest', () => {
    const [older, newer] = [saying(QUOTE), saying(QUOTE)];
    expect(earlierClip(aDraft(QUOTE), [newer, older])?.insight).toBe(newer);
  });
});

describe('a draft added to an insight', () => {
  it('[CA60] brings its passages, tags and note, and doubles nothing', () => {
    const insight = anInsight({ tags: ['export'], note: 'first' });
    const draft = { ...aDraft('More.'), tags: ['Export'], pendingTag: 'csv', note: 'second' };
    const [own] = insight.passages;
    const twice = { ...draft, passages: [...draft.passages, ...(own ? [own] : [])] };
    expect(addDraft(insight, twice, AT)).toMatchObject({
      passages: [own, { exact: 'More.' }],
      tags: ['export', 'csv'],
      note: 'first\n\nsecond',
      updatedAt: AT,
    });
  });
});

describe('the same voice', () => {
  const draft = aDraft(QUOTE, aSource({ author: 'Ana' }));

  it.each([
    [true, 'one person on one page', { author: 'Ana' }],
    [false, 'another person on that page', { author: 'Kim' }],
    [false, 'the same person elsewhere', { author: 'Ana', canonicalUrl: 'https://b.example/' }],
  ])('[CA63] %s for %s', (isSame, _, source) => {
    expect(isSameVoice(anInsight({ source: aSource(source) }), draft)).toBe(isSame);
  });
});
