import type { Insight } from '@/lib/domain/insight';
import { bodyOf } from './body';
import { withoutGreeting } from './greeting';

/** A mail is quoted without its greeting, its signature and the mail before it: its source has all of it. */
export function inShort(insight: Insight): Insight {
  const passages = insight.passages.map((passage) => {
    const exact = shortened(passage.exact);
    return exact === passage.exact ? passage : { ...passage, exact };
  });
  return { ...insight, passages };
}

function shortened(text: string): string {
  const body = bodyOf(text);
  const said = withoutGreeting(body);
  const end = body.length < text.trimEnd().length ? ' …' : text.slice(body.length);
  return `${said.length < body.length ? '… ' : ''}${said}${end}`;
}
