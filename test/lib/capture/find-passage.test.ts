import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage } from '@/lib/capture/find-passage';
import { describePassage } from '@/lib/capture/passage';
import { squeeze } from '@/lib/capture/squeezed';

const PAGE = [
  'Harbour Desk',
  'Every export over 5,000 rows times out and we lose the lot.',
  'Support was kind, and answered within the hour.',
  'Reply Share',
  'We would pay more for exports that simply arrive in the mail overnight.',
  'Reply Share',
  'The import, on the other hand, has never failed us in all these years.',
  'Reply Share',
].join('\n\n');

/** The passage of `words` in the page, the `nth` time they stand there. */
function passageOf(words: string, nth = 0, text = PAGE) {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return describePassage(text, { start, end: start + words.length });
}

function found(text: string, passage: ReturnType<typeof passageOf>) {
  const result = findPassage(text, passage);
  return result.outcome === 'lost'
    ? 'lost'
    : [result.outcome, text.slice(result.start, result.end)];
}

describe('on the same page', () => {
  // Few words, so that most of them stand in many places.
  const document = fc
    .array(
      fc.tuple(
        fc.constantFrom('export', 'fails', 'and', 'we', 'a', 'Ünïcode', '失败', '👍🏽'),
        fc.constantFrom(' ', '\n', '\n\n', '\t', '  '),
      ),
    )
    .map((parts) => parts.flat().join(''));

  it('[CA17] finds every passage where it was', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % (text.length + 1);
        const passage = describePassage(text, { start, end: start + length });
        fc.pre(passage.exact !== '');
        expect(findPassage(text, passage)).toMatchObject({ outcome: 'found', ...passage.position });
      }),
    );
  });

  it('[CA18] never calls other words found, whatever became of the page', () => {
    fc.assert(
      fc.property(document, document, fc.nat(), fc.nat(), (text, other, from, length) => {
        const start = from % (text.length + 1);
        const passage = describePassage(text, { start, end: start + length });
        fc.pre(passage.exact !== '');
        const result = findPassage(other, passage);
        if (result.outcome !== 'found') return;
        expect(squeeze(other.slice(result.start, result.end))).toBe(squeeze(passage.exact));
      }),
    );
  });
});

describe('on a changed page', () => {
  it('[CA17] takes no notice of white space', () => {
    const passage = passageOf('times out and we lose the lot');
    const text = PAGE.replace('times out and', 'times\n\tout  \u00adand');
    expect(found(text, passage)).toEqual(['found', 'times\n\tout  \u00adand we lose the lot']);
  });

  it('[CA17] tells a passage from its like by what stands around it', () => {
    const text = PAGE.replace('Harbour Desk', 'A new banner\n\nReply Share\n\nHarbour Desk');
    const result = findPassage(text, passageOf('Reply Share', 1));
    const place = text.indexOf('Reply Share', text.indexOf('overnight'));
    expect(result).toMatchObject({ outcome: 'found', start: place });
  });

  it('[CA18] reports words lost that stand twice in surroundings that tell nothing', () => {
    const text = 'First\n\nReply Share\n\nSecond\n\nReply Share\n\nThird';
    expect(found(text, passageOf('Reply Share', 2))).toBe('lost');
  });

  it('[CA18] leads to no copy for a common word beside it while the own place was written before', () => {
    const button = 'Subscribe to the whole newspaper';
    const text = `Ana and Ben\n\nShare this\n\n${button}\n\nShare this\n\n${button}\n\nThe end`;
    const changed = text.replace(`Share this\n\n${button}`, `A new notice.\n\n${button}`);
    const passage = { ...passageOf(button, 0, text), suffix: '' };
    expect(found(changed, passage)).toBe('lost');
  });

  it('[CA18] reports few words lost whose surroundings are gone', () => {
    expect(found('Another page with support of another kind', passageOf('Support'))).toBe('lost');
  });

  it('[CA17] calls changed words approximate', () => {
    const text = PAGE.replace('times out and', 'timed out, and');
    expect(
      found(text, passageOf('Every export over 5,000 rows times out and we lose the lot.')),
    ).toEqual(['approximate', 'Every export over 5,000 rows timed out, and we lose the lot.']);
  });

  it('[CA17] finds long words by their ends', () => {
    const long = `It starts with this. ${'The middle goes on for quite a while. '.repeat(4)}And on. ${'The rest is no shorter than the rest was. '.repeat(4)}So it ends.`;
    const text = `Before it stands this line.\n${long}\nAfter it stands that line.`;
    const passage = passageOf(long, 0, text);
    const changed = text.replace('And on.', 'And so on it went.');
    expect(found(changed, passage)).toEqual(['approximate', changed.split('\n')[1]]);
  });

  it('[CA18] does not take other words in the same place for the passage', () => {
    const text = PAGE.replace(
      'We would pay more for exports that simply arrive',
      'Nobody asked about invoices which come',
    );
    expect(found(text, passageOf('We would pay more for exports that simply arrive'))).toBe('lost');
  });

  it('[CA18] does not take much the same words in another place for the passage', () => {
    const text =
      PAGE.replace(/Every export.*lot\./, '') +
      '\n\nEach export over 4,000 rows times out and he lost a lot.';
    expect(
      found(text, passageOf('Every export over 5,000 rows times out and we lose the lot.')),
    ).toBe('lost');
  });

  it('[CA18] asks more than likeness of words that came without surroundings', () => {
    const passage = { exact: 'Every export over 4,000 rows times out', prefix: '', suffix: '' };
    expect(findPassage(PAGE, passage).outcome).toBe('lost');
  });
});
