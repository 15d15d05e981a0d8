import { describe, expect, it } from 'vitest';
import { describePassage } from '@/lib/capture/passage';

const describeWords = (text: string, words: string) => {
  const start = text.indexOf(words);
  return describePassage(text, { start, end: start + words.length });
};

describe('describePassage', () => {
  it('[CA2] leaves white space at the ends outside', () => {
    expect(describeWords('We paid. \n\n It fails. \n Bye.', '. \n\n It fails. \n')).toMatchObject({
      exact: '. \n\n It fails.',
      suffix: ' \n Bye.',
    });
  });

  it('[CA2] takes 40 characters around words that stand once', () => {
    const passage = describeWords(`${'before '.repeat(20)}UNIQUE${' after'.repeat(20)}`, 'UNIQUE');
    expect([passage.prefix.length, passage.suffix.length]).toEqual([40, 40]);
  });

  it('[CA2] takes more where fewer would not tell two places apart', () => {
    const row = 'Reply. Share. Report this message to the editors of the page. ';
    const text = `Ana: ${row}It fails. ${row}Ben: ${row}It fails. ${row}End`;
    const { prefix } = describeWords(text, 'It fails.');
    expect(prefix).toMatch(/^Ana: Reply/);
  });

  it('[CA2] gives the sentences that the words touch, within their lines', () => {
    const text = 'Another block.\nFirst one. We export daily. It fails at night. Last one.';
    expect(describeWords(text, 'daily. It fails').sentence).toBe(
      'We export daily. It fails at night.',
    );
  });

  it('[CA6] cuts what is longer than a passage may be', () => {
    const text = 'wordy '.repeat(10_000);
    const { exact } = describePassage(text, { start: 0, end: text.length });
    expect(exact.length).toBeLessThanOrEqual(20_000);
    expect(exact.length).toBeGreaterThan(19_990);
  });

  it('[CA6] is never cut through the middle of an emoji', () => {
    const text = `a${'👍'.repeat(15_000)}`;
    const { exact, sentence } = describePassage(text, { start: 0, end: text.length });
    expect(exact).toHaveLength(19_999);
    expect(exact.isWellFormed() && sentence?.isWellFormed()).toBe(true);
  });
});
