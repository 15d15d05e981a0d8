import { describe, expect, it } from 'vitest';
import { isFormula } from '@/lib/mail/formulas';

describe('what every letter has', () => {
  it.each([
    'I hope this finds you well.',
    'I am writing to you because of the following issue:',
    'Thank you very much for your quick reply!',
    'Please let me know as soon as possible.',
    'Any help would be greatly appreciated.',
    'Let me know if you need any more information.',
    'Ich hoffe, es geht Ihnen gut.',
    'Vielen Dank für Ihre schnelle Antwort.',
    "J'espère que vous allez bien.",
    'Merci d’avance pour votre aide !',
    'Muchas gracias por su ayuda.',
    'Quedo a la espera de su respuesta.',
    'Espero que esteja tudo bem.',
    'Resto in attesa di un vostro riscontro.',
    'Alvast bedankt voor uw hulp.',
    'Tack på förhand för hjälpen!',
    'This e-mail and its attachments are confidential and intended solely for the addressee.',
    'Diese E-Mail enthält vertrauliche Informationen; sind Sie nicht der Empfänger, vernichten Sie sie.',
    'Ce message est confidentiel et destiné à son seul destinataire.',
  ])('tells nothing: %s', (sentence) => {
    expect(isFormula(sentence)).toBe(true);
  });

  it.each([
    'Please let me know how to cancel the plan.',
    'I am writing about the export, which times out.',
    'I received this e-mail in error.',
    'Attachments are lost when I reply.',
    'Could you help me with the invoice of March?',
    'Thank you for the new export, but it is slow.',
    'Printing a report cuts the right edge.',
    'Ich hoffe, dass der Export bald schneller wird.',
    'Danke, aber die Rechnung stimmt noch immer nicht.',
    'Gracias, pero el informe sigue sin cargar.',
    'Sorry, the login loops again.',
  ])('may be what somebody came for: %s', (sentence) => {
    expect(isFormula(sentence)).toBe(false);
  });
});
