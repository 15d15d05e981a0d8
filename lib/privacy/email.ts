import type { Finding } from './finding';

const LOCAL = /[\p{L}\p{N}._%+'&=~!#$*/?^`{|}-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
/** RFC 5321, 4.5.3.1: 64 before the `@`, 255 after it. */
const LONGEST = { local: 64, domain: 255 };

/** Mail addresses. Looks only around each `@`, so that no text makes it slow. */
export function findEmails(text: string): Finding[] {
  const findings: Finding[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = localStart(text, at);
    const end = domainEnd(text, at);
    if (start < at && isDomain(text.slice(at + 1, end))) {
      findings.push({ kind: 'email', start, end, key: text.slice(start, end).toLowerCase() });
    }
  }
  return findings;
}

function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST.local && LOCAL.test(text[start - 1]!)) start -= 1;
  // What may open a mail address in prose or a link is rarely its first letter: `(`, `=`, `/`, quotes.
  const opening = /^.*[=?&/#{}|^`!$*~]|^[._'%+-]+/.exec(text.slice(start, at));
  return start + (opening?.[0].length ?? 0);
}

function domainEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at <= LONGEST.domain && DOMAIN.test(text[end]!)) end += 1;
  while (end > at + 1 && /[.-]/.test(text[end - 1]!)) end -= 1;
  return end;
}

const isDomain = (domain: string): boolean =>
  /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.(\p{L}{2,24}|xn--[\w-]{2,59})$/u.test(domain) &&
  !/\.(png|jpe?g|gif|svg|webp|js|css)$/i.test(domain);
