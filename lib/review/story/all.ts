import type { Cues } from './cues';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { dutch } from './nl';
import { portuguese } from './pt';
import { swedish } from './sv';

/** Other languages leave the story to be told by hand: a wrong sentence is worse than none. */
export const CUES: readonly Cues[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  swedish,
];
