import { language } from './locale';
import type messages from '@/public/_locales/en/messages.json';

/** Every text of the screens has a key in `public/_locales/en/messages.json`. */
export type MessageKey = keyof typeof messages;

type Lookup = (key: MessageKey, substitutions: string[]) => string;

let lookup: Lookup = (key) => key;

/** Called once by each entrypoint: the browser's own table in a page, the English file in a test. */
export function setMessages(source: Lookup): void {
  lookup = source;
}

/** The text of `key` in the user's language, `$1` to `$9` filled in order. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return lookup(key, substitutions.map(String));
}

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : S;

/** The name of a state or a cause as it stands in keys, which hold no hyphens. */
export const underscored = <S extends string>(name: S): Underscored<S> =>
  name.replaceAll('-', '_') as Underscored<S>;

/** Keys that come in a form for one and a form for many, e.g. `insights_one`, `insights_other`. */
export type PluralKey =
  Extract<MessageKey, `${string}_other`> extends `${infer Stem}_other` ? Stem : never;

/** The text for `count` things, `$1` being the count as this language writes it. */
export function plural(stem: PluralKey, count: number, ...more: (string | number)[]): string {
  const form = new Intl.PluralRules(language()).select(count) === 'one' ? 'one' : 'other';
  const written = new Intl.NumberFormat(language()).format(count);
  return t(`${stem}_${form}` as MessageKey, written, ...more);
}
