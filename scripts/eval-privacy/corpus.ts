import { keysOf } from '@/lib/base/keys-of';
import type { Kind, LocaleTexts } from './locale-texts';
import { NEGATIVES } from './negatives';
import { createRandom, type Random } from './random';
import LOCALES from './texts.json' with { type: 'json' };
import { VALUES } from './values';

// A labelled corpus of support texts, generated from a seed. It imports nothing of lib/privacy.

export interface Label {
  kind: Kind;
  start: number;
  end: number;
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
    const use = random.pick(keysOf(texts.sentences));
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
