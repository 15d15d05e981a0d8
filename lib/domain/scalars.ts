import { z } from '@/lib/base/z';
import { LIMITS } from './limits';

/** UUIDv7: sorts by the time it was made, on the machine that made it. */
export const Id = z.uuid();

/** An instant, ISO 8601 in UTC. Shown to people; never used to order what is shared. */
export const Instant = z.iso.datetime();

/** One line of outside text: a title, a name, a subject. */
export const Line = z.string().check(z.maxLength(LIMITS.lineCharacters));

export const Url = z.string().check(z.maxLength(LIMITS.urlCharacters));
