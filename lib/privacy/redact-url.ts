import type { Finder } from './finding';
import type { Pseudonyms } from './pseudonyms';
import { redactText } from './redact-text';

/**
 * An address without the personal data in it, still an address. A text fragment that quotes what is redacted
 * is dropped: the page would not find it any more.
 */
export function redactUrl(url: string, find: Finder, pseudonyms: Pseudonyms): string {
  const [address = '', directive] = url.split(/:~:(.*)/s);
  const redact = (text: string) => redactText(text, find(text), pseudonyms);
  const redacted = mapDecodedParts(encodePseudonyms(redact(address)), (part) => {
    const clean = redact(part);
    return clean === part ? undefined : encodePseudonyms(encodeURIComponent(clean));
  });
  const isQuoteClean = directive !== undefined && !find(decode(directive)).length;
  return isQuoteClean
    ? `${redacted}:~:${directive}`
    : redacted.replace(directive === undefined ? '' : /#$/, '');
}

/** What an address says to a reader: itself, and each of its encoded parts decoded. */
export function textsInUrl(url: string): string[] {
  const parts: string[] = [];
  mapDecodedParts(url, (part) => void parts.push(part));
  return [url, ...parts];
}

/** Calls `map` for each encoded part of an address, decoded; undefined leaves the part as it is. */
function mapDecodedParts(url: string, map: (part: string) => string | undefined): string {
  return url.replace(/[^/?#&=;]+/g, (part) => {
    const decoded = decode(part);
    return decoded === part ? part : (map(decoded) ?? part);
  });
}

const encodePseudonyms = (url: string): string =>
  url.replace(/(?:\[|%5B)(\w+)(?: |%20)(\d\w*)(?:\]|%5D)/g, '%5B$1%20$2%5D');

function decode(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return part; // A lone `%` is no encoding: the part is read as it stands.
  }
}
