import type { Finding } from './finding';

/** Length by country, from the SWIFT IBAN registry. */
const LENGTHS: Record<string, number> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 ' +
    'FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 ' +
    'LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 ' +
    'RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const START = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?=[ \u00a0-]?[A-Za-z0-9])/g;

/** Account numbers: the length of their country, and ISO 13616's check by 97. */
export function findIbans(text: string): Finding[] {
  return [...text.matchAll(START)].flatMap(({ index }) => {
    const length = LENGTHS[text.slice(index, index + 2).toUpperCase()];
    const end = length && endOf(text, index, length);
    if (!end) return [];
    const key = text
      .slice(index, end)
      .replace(/[^A-Za-z0-9]/g, '')
      .toUpperCase();
    return passes97(key) ? [{ kind: 'iban' as const, start: index, end, key }] : [];
  });
}

/** Where `length` letters and digits end, at most one separator between two of them. */
function endOf(text: string, start: number, length: number): number | undefined {
  const pattern = (ACCOUNTS[length] ??= accountOf(length));
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const ACCOUNTS: Record<number, RegExp> = {};
const accountOf = (length: number): RegExp =>
  new RegExp(`[A-Z0-9](?:[ \\u00a0-]?[A-Z0-9]){${length - 1}}(?![A-Z0-9])`, 'iy');

function passes97(iban: string): boolean {
  const digits = `${iban.slice(4)}${iban.slice(0, 4)}`
    .split('')
    .map((character) => parseInt(character, 36));
  const rest = digits.reduce((rest, value) => (rest * (value > 9 ? 100 : 10) + value) % 97, 0);
  return rest === 1;
}
