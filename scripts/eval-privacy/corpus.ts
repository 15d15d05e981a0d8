import { NEGATIVES, type NegativeKind } from './negatives';
import LOCALES from './texts.json' with { type: 'json' };
import { createRandom, type Random } from './random';

// A labelled corpus of support texts, generated from a seed. It knows how real values are built (issuer's
// numbers, check digits, national formats) from the public standards and imports nothing of lib/privacy.

export type Kind = 'email' | 'phone' | 'card' | 'iban' | 'ip' | 'national-id' | 'secret' | 'name';
export interface Label {
  kind: Kind;
  start: number;
  end: number;
}
interface LocaleTexts {
  first: string[];
  last: string[];
  /** `#` any digit, `N` 2 to 9. */
  phones: string[];
  sentences: Record<Kind | 'password', string[]>;
  negatives: Record<NegativeKind, string[]>;
  plain: string[];
}

export interface LabelledText {
  locale: string;
  text: string;
  labels: Label[];
  /** What the page would have said of its customer. */
  customer: string;
}

export function generateCorpus(size: number, seed: number): LabelledText[] {
  const random = createRandom(seed);
  const locales: [string, LocaleTexts][] = Object.entries(LOCALES);
  return Array.from({ length: size }, (_, index) => {
    const [locale, texts] = locales[index % locales.length]!;
    return aText(random, locale, texts);
  });
}

/** Two to five sentences: with a value each, with a hard negative, or with neither. */
function aText(random: Random, locale: string, texts: LocaleTexts): LabelledText {
  const customer = `${random.pick(texts.first)} ${random.pick(texts.last)}`;
  const labels: Label[] = [];
  let text = '';
  for (let count = random.int(2, 5); count > 0; count -= 1) {
    const use = random.pick(Object.keys(texts.sentences) as (Kind | 'password')[]);
    const roll = random.next();
    const value = use === 'name' ? nameForm(random, customer) : VALUES[use](random, locale, texts);
    if (roll < 0.6) {
      const sentence = random.pick(texts.sentences[use]);
      const kind = use === 'password' ? 'secret' : use;
      const start = text.length + sentence.indexOf('{}');
      labels.push({ kind, start, end: start + value.length });
      text += `${sentence.replace('{}', () => value)} `;
    } else if (roll < 0.85) text += `${negative(random, texts)} `;
    else text += `${random.pick(texts.plain)} `;
  }
  return { locale, text: text.trimEnd(), labels, customer };
}

function negative(random: Random, texts: LocaleTexts): string {
  const value = random.pick(NEGATIVES)(random);
  return random.pick(texts.negatives[value.kind]).replace('{}', () => value.text);
}

function nameForm(random: Random, name: string): string {
  const [first = '', last = ''] = name.split(' ');
  return random.pick([name, name, first, last, name.toUpperCase()]);
}

const VALUES: Record<
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

function aCard(random: Random): string {
  const shape = random.pick([
    '4###############',
    '51##############',
    '55##############',
    '2223############',
    '34#############',
    '37#############',
    '6011############',
    '3528############',
    '36############',
  ]);
  const digits = withLuhn(random.fill(shape).slice(0, -1));
  const grouped =
    digits.length === 16
      ? digits.match(/.{4}/g)!
      : [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10)];
  return random.pick([digits, grouped.join(' '), grouped.join('-')]);
}

/** Appends the digit that makes every second one, doubled, sum up to a multiple of ten. */
export function withLuhn(payload: string): string {
  const sum = payload
    .split('')
    .toReversed()
    .map((digit, index) => (index % 2 ? Number(digit) : Number(digit) * 2))
    .reduce((sum, value) => sum + Math.floor(value / 10) + (value % 10), 0);
  return payload + ((10 - (sum % 10)) % 10);
}

function anIban(random: Random): string {
  const [country, shape] = random.pick([
    ['DE', '##################'],
    ['GB', '????##############'],
    ['FR', '#######################'],
    ['ES', '####################'],
    ['IT', '?######################'],
    ['NL', '????##########'],
    ['PL', '########################'],
    ['SE', '####################'],
    ['BR', '#######################?#'],
    ['NO', '###########'],
    ['CH', '#################'],
  ] as const);
  const account = random.fill(shape);
  const number = BigInt(
    `${account}${country}00`.replace(/[A-Z]/g, (letter) => String(parseInt(letter, 36))),
  );
  const iban = `${country}${String(98n - (number % 97n)).padStart(2, '0')}${account}`;
  return random.pick([iban, iban.match(/.{1,4}/g)!.join(' ')]);
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

function aNationalId(random: Random, locale: string): string {
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

const pad = (number: number): string => String(number).padStart(2, '0');
