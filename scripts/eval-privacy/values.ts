import { aCard, anIban } from './bank-numbers';
import type { Kind, LocaleTexts } from './locale-texts';
import { aNationalId } from './national-ids';
import type { Random } from './random';

/**
 * How real values are built (issuers' numbers, check digits, national formats), from the public standards and
 * apart from what lib/privacy knows of them. A name is a person's, of the text itself.
 */
export const VALUES: Record<
  Exclude<Kind | 'password', 'name'>,
  (random: Random, locale: string, texts: LocaleTexts) => string
> = {
  email: anEmail,
  phone: (random, _, texts) => random.fill(random.pick(texts.phones)),
  card: aCard,
  iban: anIban,
  ip: anIp,
  'national-id': aNationalId,
  secret: aSecret,
  password: (random) =>
    random.pick([
      `Tr0ub4dor&${random.int(1, 99)}`,
      `correct-horse-${random.int(10, 99)}`,
      random.fill('Sommer20##!'),
    ]),
};

function anEmail(random: Random): string {
  const local = random.pick([
    'ana.ruiz',
    'b_lind',
    'kim+billing',
    'j.o-neil',
    'x',
    'sales2026',
    'mueller',
    'info',
    "o'brien",
  ]);
  const host = random.pick([
    'acme.example',
    'mail.rowbase.co.uk',
    'gmail.com',
    'foo-bar.de',
    'example.museum',
    'a.io',
    'xn--bcher-kva.example',
  ]);
  return random.pick([`${local}@${host}`, `${local.toUpperCase()}@${host}`, `${local}@${host}`]);
}

function anIp(random: Random): string {
  const byte = () => random.int(1, 254);
  const hex = () => random.int(1, 0xffff).toString(16);
  return random.pick([
    `${byte()}.${byte()}.${byte()}.${byte()}`,
    `192.168.${byte()}.${byte()}`,
    `2001:db8:${hex()}:${hex()}:${hex()}:${hex()}:${hex()}:${hex()}`,
    `2a02:${hex()}::${hex()}`,
    `fe80::${hex()}:${hex()}`,
  ]);
}

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function aSecret(random: Random): string {
  const some = (length: number) => random.text(ALPHANUMERIC, length);
  return random.pick([
    () => `eyJ${some(20)}.eyJ${some(40)}.${some(43)}`,
    () => `sk_live_${some(24)}`,
    () => `AKIA${random.text('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`,
    () => `ghp_${some(36)}`,
    () => `xoxb-${random.fill('############')}-${some(24)}`,
    () => `AIza${some(35)}`,
    () => `glpat-${some(20)}`,
  ])();
}
