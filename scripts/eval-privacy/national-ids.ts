import { withLuhn } from './luhn';
import type { Random } from './random';

/** Each country's format, with the check digits that its law prescribes. */
export function aNationalId(random: Random, locale: string): string {
  const make = NATIONAL_IDS[locale] ?? NATIONAL_IDS['en']!;
  return make(random);
}

const NATIONAL_IDS: Record<string, (random: Random) => string> = {
  en: (random) =>
    random.pick([
      () => `${random.int(100, 665)}-${random.int(10, 99)}-${random.int(1000, 9999)}`,
      () => random.fill('AB ## ## ## C'),
    ])(),
  fr: (random) => {
    const body = `${random.int(1, 2)}${random.fill('##')}${pad(random.int(1, 12))}${pad(random.int(1, 95))}${random.fill('######')}`;
    const key = pad(97 - Number(BigInt(body) % 97n));
    const spaced = `${body[0]} ${body.slice(1, 3)} ${body.slice(3, 5)} ${body.slice(5, 7)} ${body.slice(7, 10)} ${body.slice(10)} ${key}`;
    return random.pick([body + key, spaced]);
  },
  es: (random) => {
    const number = random.int(10_000_000, 99_999_999);
    return `${number}${'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]}`;
  },
  pt: (random) => {
    const digits = random.fill('#########').split('').map(Number);
    for (const weight of [10, 11]) {
      const sum = digits.reduce((sum, digit, index) => sum + digit * (weight - index), 0);
      digits.push(sum % 11 < 2 ? 0 : 11 - (sum % 11));
    }
    const text = digits.join('');
    return `${text.slice(0, 3)}.${text.slice(3, 6)}.${text.slice(6, 9)}-${text.slice(9)}`;
  },
  pl: (random) => {
    const body = `${random.fill('##')}${pad(random.int(1, 12))}${pad(random.int(1, 28))}${random.fill('####')}`;
    const sum = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3].reduce(
      (sum, weight, index) => sum + weight * Number(body[index]),
      0,
    );
    return `${body}${(10 - (sum % 10)) % 10}`;
  },
  sv: (random) => {
    const digits = withLuhn(
      `${random.fill('##')}${pad(random.int(1, 12))}${pad(random.int(1, 28))}${random.fill('###')}`,
    );
    return `${digits.slice(0, 6)}-${digits.slice(6)}`;
  },
};

const pad = (number: number): string => String(number).padStart(2, '0');
