import { sipHash } from '@/lib/base/sip-hash';
import { PSEUDONYM_WORDS, type Pseudonyms } from './pseudonyms';

/** Without letters that are read as digits. A code begins with a digit, as a number does. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = 5;

/**
 * [Customer 4K9TQ2]: for what goes to a team, where each machine numbering for itself would call two people
 * by one name. The code is a hash by a key (32 hex digits) that stays on this machine: the same for ever,
 * without a table that two pages could write at once, and of no use for guessing who it is.
 */
export function createCodedPseudonyms(key: string): Pseudonyms {
  const words = [BigInt(`0x${key.slice(0, 16)}`), BigInt(`0x${key.slice(16, 32)}`)] as const;
  const encoder = new TextEncoder();
  return {
    of: (finding) => {
      const hash = sipHash(words, encoder.encode(`${finding.kind}:${finding.key}`));
      return `[${PSEUDONYM_WORDS[finding.kind]} ${toCode(hash)}]`;
    },
  };
}

function toCode(hash: bigint): string {
  let code = String(hash % 10n);
  for (let rest = hash / 10n, at = 0; at < LETTERS; at += 1, rest >>= 5n)
    code += ALPHABET.charAt(Number(rest & 31n));
  return code;
}
