import type { ChangesPage } from '@/lib/sync/protocol/changes';

/** Of this page and no other: a tag of the workspace alone would hide page 2 from whoever has page 1. */
export const tagOf = ({ cursor, head }: ChangesPage, since = ''): string =>
  `"${since}/${cursor}/${head}"`;

/** A proxy that compresses makes a tag weak on its way, and may send several (RFC 9110, 13.1.2). */
export const isTagged = (ifNoneMatch: string | null, tag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
