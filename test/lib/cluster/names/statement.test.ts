import { describe, expect, it } from 'vitest';
import { statement } from '@/lib/cluster/names/statement';
import { LANGUAGES } from '@/lib/cluster/text/detect';

const inLanguage = (code: string, clause: string): string =>
  statement(clause, LANGUAGES.find((language) => language.code === code)?.phrasing);

describe('statement', () => {
  it.each([
    ['Well, oh, I I want to know how exports work.', 'How exports work'],
    ['I want to change my address please', 'Change the address'],
    ['exports time out on large data.', 'Exports time out on large data'],
    ['I was calling to dispute a transaction', 'Dispute a transaction'],
    ['Hi, can you tell me the nearest branch?', 'Nearest branch'],
    ['It seems that the export times out', 'Export times out'],
    ['I have been charged twice for one payment', 'Charged twice for one payment'],
    ["I can't log in with SSO", 'Cannot log in with SSO'],
    ['Why was I charged a fee?', 'Charged a fee'],
    ['How can I change my PIN', 'How to change the PIN'],
    ['MY CARD DOES NOT WORK', 'Card does not work'],
    ['Public link w/ password', 'Public link with password'],
    ['Can dealers see a dashboard w/o login?', 'Can dealers see a dashboard without login?'],
    ['The ATM gave me the wrong amount', 'ATM gave the wrong amount'],
    ['You have charged me twice for my order', 'Charged twice for the order'],
    ['Stuck on "Preparing your file"', 'Stuck on "Preparing your file"'],
    ['Get one of the my cards', 'Get one of the cards'],
    ['Six of nine PDFs are cut', 'PDFs are cut'],
    ['why has my transfer been declined?', 'Why has the transfer been declined?'],
    ['"Remember me" does nothing', '"Remember me" does nothing'],
    ['and "bad', 'Bad'],
    ['a card payment I made was cancelled', 'Card payment was cancelled'],
    ['when we ordered two, one came', 'When we ordered two, one came'],
    ['Open social media (Facebook', 'Open social media'],
  ])('makes one of "%s"', (clause, expected) => {
    expect(inLanguage('en', clause)).toBe(expected);
  });

  it.each([
    ['de', 'Ich möchte bitte die Rechnung als PDF', 'Rechnung als PDF'],
    ['fr', "Bonjour, j'aimerais savoir comment exporter les lignes", 'Exporter les lignes'],
    ['es', 'Hola, me gustaría exportar la tabla', 'Exportar la tabla'],
    ['pt', 'Olá, gostaria de exportar a tabela', 'Exportar a tabela'],
    ['it', 'Buongiorno, vorrei esportare la tabella', 'Esportare la tabella'],
    ['nl', 'Hallo, ik wil graag de tabel exporteren', 'Tabel exporteren'],
    ['sv', 'Hej, jag skulle vilja exportera tabellen', 'Exportera tabellen'],
    ['de', 'Hier kann ich meine Rechnung nicht sehen', 'Hier kann ich die Rechnung nicht sehen'],
    ['fr', "Je n'arrive pas à ouvrir mon espace", "Impossible d'ouvrir l'espace"],
    ['es', '¿Por qué rechazan nuestra tarjeta?', '¿Por qué rechazan la tarjeta?'],
    ['es', 'No puedo cancelar el pedido', 'No se puede cancelar el pedido'],
    ['pt', 'O pagamento do meu pedido falhou', 'Pagamento do pedido falhou'],
    ['it', 'Il saldo del mio conto è sbagliato', 'Saldo del conto è sbagliato'],
    ['nl', 'De app toont onze klanten niet', 'App toont de klanten niet'],
    ['ja', 'エクスポートできますか？', 'エクスポートできますか？'],
    ['ja', 'エクスポートがタイムアウトする。', 'エクスポートがタイムアウトする'],
  ])('strips what says nothing in %s', (code, clause, expected) => {
    expect(inLanguage(code, clause)).toBe(expected);
  });

  it('is never longer than 80 characters', () => {
    for (const clause of ['export '.repeat(60).trim(), 'x'.repeat(300)])
      expect(inLanguage('en', clause).length).toBeLessThanOrEqual(80);
  });

  it('keeps a sentence of nothing but fillers', () => {
    expect(inLanguage('en', 'Well, okay')).toBe('Well, okay');
  });
});
