import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/cluster/text/detect';
import { variantsOf } from '@/lib/cluster/names/variants';

const variants = (code: string, whole: string, isDetail: (text: string) => boolean): string[] => {
  const phrasing = LANGUAGES.find((language) => language.code === code)?.phrasing;
  return variantsOf(whole, phrasing, { isDetail, isOwn: isDetail });
};

describe('variantsOf', () => {
  it.each([
    ['en', 'Every export over about 5,000 rows times out', 'Every export with many rows times out'],
    ['en', 'Table of more than 10k rows is empty', 'Table of many rows is empty'],
    ['en', 'Page takes more than 90 seconds to load', 'Page takes long to load'],
    ['en', 'Link expires after 24 hours in the app', 'Link expires in the app'],
    ['de', 'Export mit über 5.000 Zeilen bricht ab', 'Export mit vielen Zeilen bricht ab'],
    ['de', 'Laden dauert über 20 Minuten am Morgen', 'Laden dauert lange am Morgen'],
    ['fr', 'Export de plus de 5000 lignes échoue', 'Export avec beaucoup de lignes échoue'],
    ['es', 'Exportar más de 5.000 filas falla', 'Exportar un gran número de filas falla'],
    ['pt', 'Página demora mais de 20 minutos', 'Página demora muito'],
    [
      'it',
      'Esportare più di 5.000 righe non funziona',
      'Esportare un gran numero di righe non funziona',
    ],
    ['nl', 'Export met meer dan 5.000 rijen mislukt', 'Export met veel rijen mislukt'],
    ['sv', 'Export med över 5000 rader misslyckas', 'Export med många rader misslyckas'],
  ])('says in more general words in %s: %s', (code, whole, general) => {
    expect(variants(code, whole, (text) => /\d/u.test(text))).toContain(general);
  });

  it('keeps what others say too', () => {
    expect(variants('en', 'Every export over 5,000 rows times out', () => false)).toEqual([]);
  });

  it('leaves a time or a price a number', () => {
    const whole = 'Queue with over 600 seconds of waiting';
    expect(variants('en', whole, (text) => /\d/u.test(text))).not.toContain(
      'Queue with many seconds of waiting',
    );
  });
});
