import type { Finding } from './finding';

/** Digits in one run, or in groups with one kind of separator. */
const NUMBER = /(?<![\d.,_-])\d(?:[ \u00a0-]?\d){12,18}(?![\d_]|[.,-]\d)/g;

/** First digits and lengths by issuer (ISO/IEC 7812). */
const ISSUERS: [first: RegExp, digits: readonly number[]][] = [
  [/^4/, [13, 16, 19]],
  [/^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(6011|64[4-9]|65|62)/, [16, 17, 18, 19]],
  [/^35(2[89]|[3-8])/, [16]],
  [/^3(0[0-5]|[68])/, [14]],
];

/** Payment cards: a known issuer, its length and the check digit of Luhn. */
export function findCards(text: string): Finding[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: written, index }) => {
    const digits = written.replace(/\D/g, '');
    if (!isIssued(digits) || !isGrouped(written) || !passesLuhn(digits)) return [];
    return [{ kind: 'card' as const, start: index, end: index + written.length, key: digits }];
  });
}

const isIssued = (digits: string): boolean =>
  ISSUERS.some(([first, lengths]) => first.test(digits) && lengths.includes(digits.length));

/** As printed on cards: in fours, or 4-6-5 and 4-6-4. Other groups are an order's or a parcel's. */
const isGrouped = (written: string): boolean =>
  /^\d+$|^(\d{4}\D){3}\d{4}(\D\d{1,3})?$|^\d{4}\D\d{6}\D\d{4,5}$/.test(written);

/** ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
