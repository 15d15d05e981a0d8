import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { fail } from './problem';
import type { Access } from './workspace';

/** SY34, each minute. */
const REQUESTS = 6000;
const FAILED_SIGN_INS = 60;

/** Who may come in, and how often. */
export function createDoor(tokens: Record<string, Access>) {
  const known = new Map(Object.entries(tokens).map(([token, access]) => [hash(token), access]));
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const refuseAbove = (key: string, most: number) => {
    if ((counts.get(key) ?? 0) >= most) fail('too-many-requests');
  };
  const signIn = (request: IncomingMessage): Access => {
    const access = known.get(tokenOf(request));
    if (access && (access.expiresAt ?? Infinity) > Date.now()) return access;
    count(addressOf(request));
    return fail('not-signed-in');
  };
  return {
    signIn,
    admit(request: IncomingMessage): Access {
      refuseAbove(addressOf(request), FAILED_SIGN_INS);
      const access = signIn(request);
      refuseAbove(tokenOf(request), REQUESTS);
      count(tokenOf(request));
      return access;
    },
    newMinute: (): void => counts.clear(),
  };
}
export type Door = ReturnType<typeof createDoor>;

/** SY32: the token itself is not kept. */
const hash = (token: string): string => createHash('sha256').update(token).digest('hex');

const tokenOf = ({ headers }: IncomingMessage): string =>
  hash(/^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '');

const addressOf = ({ socket }: IncomingMessage): string => socket.remoteAddress ?? '';
