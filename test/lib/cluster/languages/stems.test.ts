import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/cluster/text/detect';

const stemsOf = (code: string, forms: string): Set<string> => {
  const { stem } = LANGUAGES.find((language) => language.code === code)!;
  return new Set(forms.split(' ').map(stem));
};

describe('one stem have', () => {
  it.each([
    ['de', 'abbuchen abgebucht Abbuchung abzubuchen'.toLowerCase()],
    ['de', 'kündigen kündigung gekündigt'],
    ['de', 'zurücksetzen zurückgesetzt zurückzusetzen'],
    ['es', 'suscripción suscripcion suscripciones'],
    ['es', 'contraseña contrasena contraseñas'],
    ['fr', 'débité debité débits'],
    ['fr', 'réinitialiser reinitialisation'],
    ['it', 'modalità modalita'],
    ['nl', 'bestellen besteld bestelling'],
    ['nl', 'betalen betaald betaling'],
    ['nl', 'annuleren geannuleerd annulering'],
    ['nl', "foto foto's"],
    ['pt', 'cartão cartões cartao cartoes'],
    ['pt', 'redefinir redefinição redefinicao'],
    ['sv', 'faktura fakturan fakturor fakturorna'],
    ['sv', 'lösenord lösenordet'],
    ['sv', 'företag företaget företagets'],
  ])('%s: %s', (code, forms) => {
    expect([...stemsOf(code, forms)]).toHaveLength(1);
  });

  it.each([
    ['pt', 'cartão carta'],
    ['sv', 'paket pak'],
    ['de', 'gerät rat'],
  ])('not %s: %s', (code, forms) => {
    expect([...stemsOf(code, forms)]).toHaveLength(2);
  });
});
