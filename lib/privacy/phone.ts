import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { Finder, Finding } from './finding';

// libphonenumber is 36 kB compressed: import this file from the worker and the panel, never from the popup.

const CANDIDATE =
  /(?<![\p{L}\d_.,:#/=-])(?:\+|00)?\(?\d(?:[ \u00a0()./‑-]{0,3}\d){6,14}(?![\p{L}\d_]|[.,:/-]\d|\s?%)/gu;
/** A bare number is a phone number only after one of these. */
const PHONE_WORD =
  /(?:phone|fono|fone|telefon\w*|téléphone|(?<!\p{L})(?:tel|mobil[eo]?|mobiel|cell?|call|ring|handy|fax|whatsapp|number is|nummer|numéro|número|numer|anruf\w*|appel\w*|llám\w*|ligu?\w*|chiam\w*|bel|dzwoni\w*|тел\p{L}*|звон\p{L}*)|電話|电话|전화)[\p{L}\s.:：()*]{0,12}$/iu;
/** After one of these it is something else. */
const OTHER_WORD =
  /(?:(?<!\p{L})(?:order|ticket|case|invoice|ref(?:erence)?|isbn|issn|ean|sku|serial|tracking|parcel|vers|build|bestell|auftrag|rechnung|sendung|commande|facture|suivi|pedido|factura|fatura|ordine|fattura|bestelling|factuur|zamówieni|faktur|заказ|счет|no|nr|nº|id)[\p{L}\s.:#°-]{0,12}|№|#|注文\S{0,4}\s?|订单\S{0,4}\s?)$/iu;
/** Dates, ISBNs, spans of years, versions and addresses of four numbers, grouped sums of money. */
const NO_PHONE =
  /^(?:\d{4}[-./ ]\d{1,2}[-./ ]\d{1,2}|\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d|97[89][- ]?\d.*|(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d|\d{1,3}(?:\.\d{1,4}){3}|\d{1,2}(?:[ .]\d{3})+|\d{3}(?:\.\d{3})+|[01.\s]+)(?:[ T]\d{1,2})?$/;
const MONEY_AFTER = /^\s?(?:[$€£¥₹]|(?:EUR|USD|GBP|CHF|PLN|SEK|BRL|JPY|euros?|dollars?|zł|kr)\b)/iu;

/** Where a number without a country code may be from, when nobody says. */
const COUNTRIES: readonly CountryCode[] = [
  'US',
  'GB',
  'DE',
  'FR',
  'ES',
  'IT',
  'NL',
  'PL',
  'SE',
  'BR',
  'JP',
  'IN',
  'AU',
  'RU',
];
/** Asking the library costs about 50 µs a candidate: what comes after these is taken for a number unasked. */
const MOST_ASKED = 150;

/** Phone numbers that their country's numbering plan knows. `countries` are tried for numbers without a `+`. */
export function phoneFinder(countries: readonly CountryCode[] = COUNTRIES): Finder {
  return (text) => {
    const asked = new Map<string, string | undefined>();
    return [...text.matchAll(CANDIDATE)].flatMap(({ 0: written, index }): Finding[] => {
      const before = text.slice(Math.max(0, index - 32), index);
      const after = text.slice(index + written.length, index + written.length + 8);
      if (!isCandidate(written, before) || MONEY_AFTER.test(after)) return [];
      if (!asked.has(written) && asked.size < MOST_ASKED)
        asked.set(written, e164(written, countries));
      const key = asked.has(written) ? asked.get(written) : written;
      return key ? [{ kind: 'phone', start: index, end: index + written.length, key }] : [];
    });
  };
}

function isCandidate(written: string, before: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || NO_PHONE.test(written)) return false;
  if (/^(\+|00)/.test(written)) return true;
  if (OTHER_WORD.test(before)) return false;
  if (PHONE_WORD.test(before)) return true;
  return /[ ()./\u00a0‑-]/.test(written) && digits.length >= 9;
}

function e164(written: string, countries: readonly CountryCode[]): string | undefined {
  const number = written.replace(/^00/, '+');
  for (const country of number.startsWith('+') ? countries.slice(0, 1) : countries) {
    const parsed = parsePhoneNumberFromString(number, { defaultCountry: country, extract: false });
    if (parsed?.isValid()) return parsed.number;
  }
  return undefined;
}
