import type { IncomingMessage } from 'node:http';
import { fail } from './problem';
import { LIMITS } from './workspace';

export type Fields = Record<string, unknown>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown, pattern: RegExp): value is string =>
  typeof value === 'string' && pattern.test(value);

export const isWhole = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

const NAMES = ['__proto__', 'constructor', 'prototype'];

/** SY7 */
export function isSafe(value: unknown, levels = 12): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return (
    levels > 0 &&
    Object.entries(value).every(
      ([name, member]) => !NAMES.includes(name) && isSafe(member, levels - 1),
    )
  );
}

/** RFC 7396 */
export function mergePatch(target: unknown, patch: Fields): Fields {
  const merged: Fields = isObject(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    else merged[name] = isObject(value) ? mergePatch(merged[name], value) : value;
  }
  return merged;
}

/** SY34: so much of what is too large is read on, so that the answer arrives. */
const READ_ON = 20;

/** SY1 */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) fail('not-json');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size <= LIMITS.maxBodyBytes) chunks.push(chunk as Buffer);
    else if (size > LIMITS.maxBodyBytes * READ_ON) break;
  }
  if (size > LIMITS.maxBodyBytes) fail('body-too-large');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    return fail('malformed-request');
  }
}
