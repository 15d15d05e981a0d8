import { describe, expect, it } from 'vitest';
import { compoundsIn } from '@/lib/cluster/text/compounds';
import { readTexts } from '@/lib/cluster/text/terms';

const partsIn = (texts: string[]) => compoundsIn(readTexts(texts));

describe('a compound', () => {
  const german = [
    'Der Kalender wird nicht synchronisiert',
    'Die Rechnung ist nicht bei mir angekommen',
    'Die Adresse ist falsch',
  ];

  it('is taken apart where the inbox says both of its parts', () => {
    expect(partsIn(german)('rechnungsadress')).toEqual(['rechnung', 'adress']);
  });

  it('is taken apart where the inbox says one of them, first or last', () => {
    const partsOf = partsIn(german);
    expect(partsOf('kalendersynchronisation')).toEqual(['kalend', 'synchronisation']);
    expect(partsOf('firmenadress')).toEqual(['firmen', 'adress']);
  });

  it('of words that the inbox does not say stays whole', () => {
    expect(partsIn(german)('dunkelmodus')).toEqual(['dunkelmodus']);
  });

  it('has parts of four letters or more', () => {
    expect(partsIn(['Das Abo ist noch nicht beendet'])('abovertrag')).toEqual(['abovertrag']);
  });

  it.each([
    ['Dutch', 'Het wachtwoord is vergeten', 'wachtwoordherstel', 'wachtwor'],
    ['Swedish', 'Jag har glömt mitt lösenord', 'lösenordsåterställning', 'lösenord'],
  ])('is taken apart in %s', (_, text, compound, part) => {
    expect(partsIn([text])(compound)).toContain(part);
  });

  it('of a language that writes its words apart stays whole', () => {
    expect(partsIn(['The screen is black'])('screenshot')).toEqual(['screenshot']);
  });
});
