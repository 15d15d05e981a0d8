import { LIMITS } from './limits';
import type { PageVersion } from './page-version';

/** Whether one record of a team can hold it: a longer text stays on this machine. */
export const fitsRecord = (version: PageVersion): boolean =>
  new TextEncoder().encode(JSON.stringify(version)).length <= LIMITS.recordBytes;
