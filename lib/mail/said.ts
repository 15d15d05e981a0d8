import { bodyOf } from './body';
import { withoutCard } from './card';
import { withoutFields } from './fields';
import { withoutTemplate } from './markup';
import { isProse } from './prose';

const QUOTED = /^\s*["“”„«»](.*)["“”«»]\s*$/u;

/**
 * Of a text that may be a mail or a form what its writer says: no template's headings, no form's fields, no card, no
 * mail before it. Never empty.
 */
export function saidIn(text: string): string {
  if (!text.includes('\n')) return text;
  const plain = withoutTemplate(text);
  const body = bodyOf(plain);
  const lines = (body.split('\n').some(isProse) ? body : plain).split('\n');
  const said = withoutCard(withoutFields(lines))
    .map((line) => line.replace(QUOTED, '$1'))
    .join('\n');
  return /\p{L}/u.test(said) ? said : text;
}
