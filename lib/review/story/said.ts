import { createTurns } from '@/lib/base/turns';
import type { Phrasing } from '@/lib/cluster/languages/language';
import { termsOf, type Reading } from '@/lib/cluster/text/terms';
import { PARTS, type Part } from '@/lib/review/job-story';
import type { Cues } from './cues';
import { partsIn } from './find';
import { ALONE, type Sharing } from './sharing';

/** What points at something outside says half. */
const VAGUE = 0.5;
/** In words: what is shorter tells less. */
const FULL = 5;

export interface Said {
  text: string;
  /** The sentence that says it. */
  from: string;
  /** Place of who says it, the most central first. */
  by: number;
  /** What it is worth: how much of it others say too, and how much it tells. */
  worth: number;
}

/** All that the quotes say of each part of a story. */
export async function saidIn(
  readings: readonly Reading[],
  { cues, phrasing, sharing }: { cues: Cues; phrasing: Phrasing; sharing: Sharing },
): Promise<Record<Part, Said[]>> {
  const turn = createTurns();
  const said: Record<Part, Said[]> = { when: [], want: [], so: [] };
  for (const [by, { sentences, language }] of readings.entries())
    for (const from of sentences) {
      const parts = partsIn(from, cues, phrasing);
      for (const part of PARTS)
        for (const text of parts[part]) {
          const worth = tellingOf(text, phrasing) * (ALONE + sharing(termsOf(text, language)));
          said[part].push({ text, from, by, worth });
        }
      await turn();
    }
  return said;
}

function tellingOf(text: string, { vague }: Phrasing): number {
  const length = Math.min(1, text.split(' ').length / FULL);
  return vague.test(text) ? VAGUE * length : length;
}

/** Of equal ones the first, which is of the more central quote. */
export function best(
  some: readonly Said[],
  worthOf = ({ worth }: Said): number => worth,
): Said | undefined {
  let found: Said | undefined;
  for (const one of some) if (!found || worthOf(one) > worthOf(found)) found = one;
  return found;
}
