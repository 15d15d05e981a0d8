import { describe, expect, it } from 'vitest';
import { knownFinder } from '@/lib/privacy/known';

const found = (name: string, text: string) =>
  knownFinder([{ kind: 'customer', key: 'k', names: [name] }])(text).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('knownFinder', () => {
  it.each([
    ['Ana Ruiz', 'This is Ana Ruiz.', 'Ana Ruiz'],
    ['Ana Ruiz', 'from RUIZ, ANA', 'RUIZ, ANA'],
    ['Ana Ruiz', '/users/ana-ruiz/', 'ana-ruiz'],
    ['Ana Ruiz', 'Thanks, Ana!', 'Ana'],
    ['José Núñez', 'gracias, Jose Nunez', 'Jose Nunez'],
    ['Eva Weißbach', 'EVA WEISSBACH', 'EVA WEISSBACH'],
    ['佐藤 健太', 'こちらは佐藤です。', '佐藤'],
  ])('finds %s in "%s"', (name, text, written) => {
    expect(found(name, text)).toContain(written);
  });

  it.each([
    ['Ana Ruiz', 'Analysis of anaconda'],
    ['Will Stone', 'it will be set in stone'],
    ['Bo Li', 'Bo is short and not looked for alone'],
    ['...', 'anything ... at all'],
  ])('does not find %s in "%s"', (name, text) => {
    expect(found(name, text)).toEqual([]);
  });

  it('takes a name as words, not as a pattern', () => {
    expect(found('A.* (B', 'A.* (B)')).toContain('A.* (B');
  });
});
