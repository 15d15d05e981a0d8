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

  it.each([
    ['en', 'The list has only 100 rows'],
    ['en', 'The list shows 100 rows'],
    ['en', 'Import is limited to 500 contacts'],
    ['en', 'Plan with under 500 contacts'],
    ['en', 'Plan does not allow more than 200 members'],
    ['en', 'Export takes under 5 seconds'],
    ['de', 'Liste zeigt nur Seiten mit 100 Zeilen'],
    ['de', 'Import mit 500 Kontakten höchstens'],
    ['de', 'Import lässt nicht mehr als 200 Teile mit 300 Zeilen zu'],
    ['fr', "La liste n'affiche que 100 lignes, pas plus de 200 lignes"],
    ['fr', 'Import limité à plus de 500 contacts'],
    ['es', 'No se pueden añadir más de 200 miembros'],
    ['pt', 'Não permite mais de 200 membros'],
    ['it', 'Non permette più di 200 membri'],
    ['nl', 'Lijst met maximaal 5 pagina’s van 200 rijen'],
    ['nl', 'Kan niet meer dan 200 leden toevoegen'],
    ['sv', 'Listan har bara sidor med 500 rader'],
    ['sv', 'Kan inte lägga till fler än 200 medlemmar'],
  ])('leaves a bound a number in %s: %s', (code, whole) => {
    expect(variants(code, whole, (text) => /\d/u.test(text)).join()).not.toMatch(
      /many|long|viele|lange|beaucoup|gran|veel|många/u,
    );
  });

  it.each([
    ['en', 'Invoices of 2024 customers are missing'],
    ['en', 'Upgrade of 2025 versions fails'],
    ['de', 'Rechnungen aus 2024 fehlen'],
    ['fr', 'Factures de plus de 2024 clients'],
    ['es', 'Facturas de más de 2024 clientes'],
    ['pt', 'Faturas de mais de 2024 clientes'],
    ['it', 'Fatture di più di 2024 clienti'],
    ['nl', 'Facturen van 2024 ontbreken'],
    ['sv', 'Fakturor för 1999 saknar rader'],
    ['en', 'Sign in with 365 fails'],
    ['en', 'Payment ends with 403 errors'],
    ['de', 'Zahlung endet mit 403 Fehlern'],
    ['es', 'Facturas de más de 500 euros'],
    ['fr', 'Factures de plus de 500 euros'],
  ])('leaves a year, a code or a price a number in %s: %s', (code, whole) => {
    expect(variants(code, whole, (text) => /\d/u.test(text)).join()).not.toMatch(
      /many|viele|beaucoup|gran|veel|många/u,
    );
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

  it.each([
    ['Due date for the water bill', 'Due date for the bill'],
    ['Open an eligible account', 'Open an account'],
    ['Play a theme song', 'Play a song'],
    ['How to spell the word coup', 'How to spell the word'],
    ['Alerts for people travelling to Beirut', 'Alerts for people travelling'],
  ])('leaves out a word of one member alone: %s', (whole, general) => {
    const own = /^(?:the |an? )?(?:water|eligible|theme|coup|to Beirut)$/iu;
    expect(variants('en', whole, (text) => own.test(text.trim()))).toContain(general);
  });

  it.each([
    'The map puts the store elsewhere',
    'Let a manager approve expenses',
    'Admins change columns in the CRM without asking',
    'Transfer from a store that is not known',
    'Delivered on a specific day',
    'Connection drops after a few minutes',
    'Some items fail to load',
  ])('leaves whole what makes no sense without it: %s', (whole) => {
    const own = /^(?:the |an? )?(?:map|CRM|store|day|minutes|to load|manager)$/iu;
    expect(variants('en', whole, (text) => own.test(text.trim()))).toEqual([]);
  });
});
