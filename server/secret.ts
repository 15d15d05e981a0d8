import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** `prefix_id_secret`: the id finds the row, the secret is stored as its SHA-256 and shown once. */
export interface Secret {
  id: string;
  hash: string;
  text: string;
}

const FORM = /^(vbt|vbi)_([0-9a-f]{16})_([A-Za-z0-9_-]{43})$/;

/** 256 random bits: nothing to guess, so a plain hash is enough and quick. */
export function newSecret(prefix: 'vbt' | 'vbi'): Secret {
  const id = randomBytes(8).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  return { id, hash: hash(secret), text: `${prefix}_${id}_${secret}` };
}

export function readSecret(text: string, prefix: 'vbt' | 'vbi') {
  const [, found, id, secret] = FORM.exec(text) ?? [];
  return found === prefix && id && secret ? { id, hash: hash(secret) } : undefined;
}

export const sameHash = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'));

const hash = (secret: string) => createHash('sha256').update(secret).digest('hex');
