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
    ['why has my transfer been declined?', 'Transfer has been declined'],
    ['"Remember me" does nothing', '"Remember me" does nothing'],
    ['and "bad', 'Bad'],
    ['a card payment I made was cancelled', 'Card payment was cancelled'],
    ['when we ordered two, one came', 'When we ordered two, one came'],
    ['Open social media (Facebook', 'Open social media'],
    ['Why is my card not working?', 'Card is not working'],
    ["Why hasn't my top-up gone through?", "Top-up hasn't gone through"],
    ['Why did my refund get lost in the app', 'Why did the refund get lost in the app'],
    ["Why doesn't the order tracking work?", "Order tracking doesn't work"],
    ['Why did you charge me extra?', 'Charged extra'],
    ['Why do I see a fee on my statement?', 'Fee on the statement'],
    ['How long does an international transfer take?', 'How long an international transfer takes'],
    ['When will my card arrive?', 'When the card will arrive'],
    ['When is my bill due?', 'When the bill is due'],
    ['What kind of gas does the car use?', 'What kind of gas the car uses'],
    ['How long are eggs good for?', 'How long eggs are good for'],
    ['What is in the box?', 'What is in the box?'],
    ['I have a transfer that is pending', 'Transfer is pending'],
    ['Help, I lost my luggage', 'Lost the luggage'],
    ['I am not able to open the app', 'Cannot open the app'],
    ['All the alarms I set are gone', 'All the alarms are gone'],
    ['I cannot seem to find my PIN', 'Cannot find the PIN'],
    ["I can't figure out why a transfer is still pending", 'Transfer is still pending'],
    ['pls change the timezone', 'Change the timezone'],
    ["let's play poker", 'Play poker'],
    ['I am being charged for cash', 'Charged for cash'],
    ['Where is my order?', 'Where the order is'],
    ['How long is the warranty?', 'How long is the warranty?'],
    ['I want to check the balance of my account', 'Check the balance of the account'],
    ['I want to check if there is a fee', 'Fee'],
    ['I do not know how to cancel the order', 'How to cancel the order'],
    ['question about cancelling my order', 'Cancelling the order'],
    ['I have a problem with cancelling an order', 'Problem with cancelling an order'],
    ['I need everything on my list to be ordered', 'Want everything on the list to be ordered'],
    ['I want you to order more soap', 'Order more soap'],
    ['Siri, could you lower the volume', 'Lower the volume'],
    ['Everything was stolen from me', 'Everything was stolen'],
    ['find me some good restaurants', 'Find some good restaurants'],
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
    ['de', 'den Kalender mit Outlook zu synchronisieren', 'Kalender mit Outlook synchronisieren'],
    ['de', 'die Steuer auf der Rechnung auszuweisen', 'Steuer auf der Rechnung ausweisen'],
    ['de', 'Die Seite braucht lange, um zu laden', 'Seite braucht lange, um zu laden'],
    ['de', 'Wie kann ich mein Passwort zurücksetzen?', 'Passwort zurücksetzen'],
    ['fr', 'Pourquoi ai-je été débité deux fois ?', 'Débité deux fois'],
    ['es', 'Me han cobrado dos veces la cuota', 'Cobrado dos veces la cuota'],
    ['pt', 'Gostaria da segunda via do boleto', 'Segunda via do boleto'],
    ['pt', 'Não consigo cancelar a assinatura', 'Não é possível cancelar a assinatura'],
    ['it', "Mi è stato addebitato due volte l'importo", "Addebitato due volte l'importo"],
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

  it.each([
    ['de', 'Wie kündige ich mein Abo?', 'Wie kündige ich das Abo?'],
    ['de', 'Mein Abo läuft noch', 'Abo läuft noch'],
    ['es', 'Solo quiero cancelar el plan', 'Cancelar el plan'],
    ['it', "Voglio solo chiudere l'abbonamento", "Chiudere l'abbonamento"],
    ['pt', 'Só quero cancelar minha assinatura', 'Cancelar a assinatura'],
    ['sv', 'Jag vill bara avsluta prenumerationen', 'Avsluta prenumerationen'],
  ])('of %s leaves out who wants it, and only that: %s', (code, clause, expected) => {
    expect(inLanguage(code, clause)).toBe(expected);
  });
});
