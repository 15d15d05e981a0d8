import { describe, expect, it } from 'vitest';
import { detectLanguages } from '@/lib/cluster/text/detect';
import { tokensOf } from '@/lib/cluster/text/tokens';

const codesOf = (texts: string[]) =>
  detectLanguages(texts.map((text) => tokensOf(text))).map(({ code }) => code);

const ENGLISH = Array.from({ length: 20 }, (_, n) => `The export of the list ${n} is slow for us`);
const languageOf = (text: string, others = ENGLISH) => codesOf([...others, text]).at(-1);

describe('the language of a text', () => {
  it('that says too little is the one most common in the inbox', () => {
    expect(languageOf('export list slow')).toBe('en');
  });

  it.each([
    ['sv', 'Kommer det en mörkare design?'],
    ['es', '¿Cuánto tarda un reembolso?'],
    ['fr', "L'envoi d'images bloque l'appli"],
    ['de', 'Kündigung unmöglich für mich'],
    ['ja', '注文がまだ届きません'],
    ['zh', '还没有收到退款'],
    ['ko', '환불이 아직 안 됐어요'],
  ])('is not theirs against its own words and letters: %s', (code, text) => {
    expect(languageOf(text)).toBe(code);
  });

  it.each(['Schedule car repairs', 'Play a song by Beyoncé', 'The café is closed'])(
    'is theirs in spite of one word of another: %s',
    (text) => {
      expect(languageOf(text)).toBe('en');
    },
  );

  it.each([
    ['es', 'No se como hacer un tramite, despues tambien quiero mas'],
    ['pt', 'nao consigo entrar, voces ja sabem'],
    ['it', 'Perchè non e piu possibile'],
    ['fr', 'apres ca il etait deja trop tard'],
  ])('is told by words typed without accents or with the wrong ones: %s', (code, text) => {
    expect(codesOf([text])).toEqual([code]);
  });
});
