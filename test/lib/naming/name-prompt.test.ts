import { describe, expect, it } from 'vitest';
import { namePrompt, readName } from '@/lib/naming/name-prompt';
import { aPassage, anInsight } from '@/test/support/builders';

describe('what is sent about a group', () => {
  it('is the quotes alone, each on a line of its own and cut', () => {
    const quotes = ['It times\nout', 'x'.repeat(2000)].map((exact) =>
      anInsight({ passages: [aPassage({ exact })], note: 'secret', tags: ['tag'] }),
    );
    const { text } = namePrompt(quotes);
    expect(text).toBe(`- It times out\n- ${'x'.repeat(400)}`);
  });
});

describe('the name in an answer', () => {
  it.each([
    ['Exports time out', 'Exports time out'],
    ['"Exports time out."', 'Exports time out'],
    ['**Name:** Exports time out', 'Exports time out'],
    ['<think>They say\nmany things.</think>\n\nExports time out', 'Exports time out'],
    ['- Exports time out\n- or else', 'Exports time out'],
    ['エクスポートが終わらない', 'エクスポートが終わらない'],
  ])('of %j is read', (answer, name) => {
    expect(readName(answer)).toBe(name);
  });

  it.each(['', '…', '<think>and on and on', `Well, ${'word '.repeat(30)}`])(
    'of %j is none',
    (answer) => {
      expect(readName(answer)).toBeUndefined();
    },
  );
});
