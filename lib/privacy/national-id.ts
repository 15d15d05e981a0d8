import { passesLuhn } from './card';
import type { Finding } from './finding';

/** An identity number: its shape, and the check that tells it from any other number. */
interface Shape {
  pattern: RegExp;
  isValid: (written: string) => boolean;
}

const digitsOf = (written: string): string => written.replace(/\D/g, '');
const isAlways = (): boolean => true;

/** One pattern a country, tried on the text from left to right. Source of each check: the issuing authority. */
const SHAPES: Record<string, Shape> = {
  'US SSN': {
    pattern: /(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g,
    isValid: isAlways,
  },
  'GB NINO': {
    pattern:
      /(?<!\w)(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/g,
    isValid: isAlways,
  },
  'FR NIR': {
    pattern:
      /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-4]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?!\d)/g,
    isValid: isNir,
  },
  'ES DNI': { pattern: /(?<!\w)(?:\d{8}|[XYZ]\d{7})-?[A-Z](?!\w)/g, isValid: isDni },
  'IT codice fiscale': {
    pattern: /(?<!\w)[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?!\w)/gi,
    isValid: isCodiceFiscale,
  },
  'BR CPF': { pattern: /(?<![\d.])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\d-])/g, isValid: isCpf },
  'PL PESEL': { pattern: /(?<![\w+-])\d{11}(?![\w-])/g, isValid: isPesel },
  'SE personnummer': {
    pattern: /(?<![\d-])(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-+]\d{4}(?![\d-])/g,
    isValid: (written) => passesLuhn(digitsOf(written).slice(-10)),
  },
  'IN Aadhaar': {
    pattern: /(?<![\d-])[2-9]\d{3} \d{4} \d{4}(?![\d-]| \d)/g,
    isValid: (written) => passesVerhoeff(digitsOf(written)),
  },
};

/** National identity and tax numbers of the countries above. */
export function findNationalIds(text: string): Finding[] {
  return Object.values(SHAPES).flatMap(({ pattern, isValid }) =>
    [...text.matchAll(pattern)]
      .filter(({ 0: written }) => isValid(written))
      .map(({ 0: written, index }) => ({
        kind: 'national-id' as const,
        start: index,
        end: index + written.length,
        key: written.replace(/\W/g, '').toUpperCase(),
      })),
  );
}

function isNir(written: string): boolean {
  const compact = written.replace(/ /g, '');
  const body = compact.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - (Number(body) % 97) === Number(compact.slice(13));
}

function isDni(written: string): boolean {
  const compact = written.replace('-', '');
  const number = compact.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === compact.at(-1);
}

/** Odd places count by this table (Decreto 23 dicembre 1976), even ones by their value. */
const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

function isCodiceFiscale(written: string): boolean {
  const values = written
    .toUpperCase()
    .split('')
    .map((character) => {
      const value = parseInt(character, 36);
      return value > 9 ? value - 10 : value;
    });
  const sum = values
    .slice(0, 15)
    .reduce((sum, value, index) => sum + (index % 2 ? value : ODD[value]!), 0);
  return sum % 26 === values[15];
}

function isCpf(written: string): boolean {
  const digits = digitsOf(written).split('').map(Number);
  const check = (count: number) => {
    const sum = digits
      .slice(0, count)
      .reduce((sum, digit, index) => sum + digit * (count + 1 - index), 0);
    return ((sum * 10) % 11) % 10;
  };
  return new Set(digits).size > 1 && check(9) === digits[9] && check(10) === digits[10];
}

function isPesel(written: string): boolean {
  const digits = written.split('').map(Number);
  const month = Number(written.slice(2, 4)) % 20;
  const day = Number(written.slice(4, 6));
  const sum = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3].reduce(
    (sum, weight, index) => sum + weight * digits[index]!,
    0,
  );
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= 31 && (10 - (sum % 10)) % 10 === digits[10]
  );
}

/** Multiplication in the dihedral group of order 10. */
const times = (a: number, b: number): number =>
  a < 5
    ? b < 5
      ? (a + b) % 5
      : ((a + b - 5) % 5) + 5
    : b < 5
      ? ((a - b + 5) % 5) + 5
      : (a - b + 5) % 5;

/** Verhoeff, Error Detecting Decimal Codes (1969). */
function passesVerhoeff(digits: string): boolean {
  const permuted = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  const permute = (digit: number, count: number): number =>
    Array.from({ length: count % 8 }).reduce<number>((value) => permuted[value]!, digit);
  const reversed = digits.split('').toReversed().map(Number);
  return reversed.reduce((check, digit, index) => times(check, permute(digit, index)), 0) === 0;
}
