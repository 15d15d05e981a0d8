import { findCards } from './card';
import { findEmails } from './email';
import { withoutOverlaps, type Finder, type Finding } from './finding';
import { findIbans } from './iban';
import { findIps } from './ip';
import { findNationalIds } from './national-id';
import { findSecrets } from './secret';

const ALWAYS: readonly Finder[] = [
  findSecrets,
  findEmails,
  findIbans,
  findCards,
  findNationalIds,
  findIps,
];

/**
 * All personal data in a text that can be told by its form, and what `more` finds: known names
 * (`knownFinder`) and phone numbers (`phoneFinder`, heavy). In order, without overlaps.
 */
export function findPersonalData(text: string, more: readonly Finder[]): Finding[] {
  return withoutOverlaps([...ALWAYS, ...more].flatMap((find) => find(text)));
}
