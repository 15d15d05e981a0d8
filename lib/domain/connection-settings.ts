import { z } from '@/lib/base/z';
import { ServerConnection } from './connection';

const newKey = (): string => crypto.getRandomValues(new Uint8Array(16)).toHex();

/** Settings of connections, apart from the others because the popup has no use for them. No secret is here. */
export const CONNECTION_SETTINGS = {
  /** The server that the team shares through. */
  server: {
    schema: z.optional(ServerConnection),
    initial: (): ServerConnection | undefined => undefined,
  },
  /** What the pseudonyms of this machine are made with, 32 hex digits. It never leaves it. */
  pseudonymKey: { schema: z.string().check(z.regex(/^[0-9a-f]{32}$/)), initial: newKey },
} as const;
