import { describe, expect, it } from 'vitest';
import { withoutSignature } from '@/lib/mail/signature';

const BODY = 'The export times out.\nIt has 5,000 rows.';

describe('a signature', () => {
  it.each([
    'Kind regards,\nAna Ruiz\nHead of Operations\nAlder & Pine Ltd.\n12 Harbour Street, Leeds\nTel. 555-0100\nwww.alder.example',
    'Mit freundlichen Grüßen\n\nJonas Berger\nNordwind GmbH',
    'Cordialement,\nChloé Martin\n\nCe message est confidentiel et destiné à son seul destinataire.',
    'Thanks!',
  ])('goes with its closing line: %s', (signature) => {
    expect(withoutSignature(`${BODY}\n\n${signature}`).trim()).toBe(BODY);
  });

  it.each([
    `${BODY}\nThanks,\nand one more thing: the login loops every morning.`,
    `Thanks\nAna Ruiz`,
    `Best of all are the charts.\n${BODY}`,
  ])('is none where people go on: %s', (text) => {
    expect(withoutSignature(text)).toBe(text);
  });
});
