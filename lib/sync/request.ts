import type * as zod from 'zod/mini';
import { readRetryAfter } from './backoff';
import { Problem } from './protocol/problem';
import { FetchError, safeFetch, type SafeAnswer } from './safe-fetch';
import { SyncError } from './sync-error';

interface Via {
  headers: Record<string, string>;
  body?: object;
  fetcher: typeof fetch;
  clock: () => number;
}

/** Sends `body`, or asks without one, and reads the answer. Whatever goes wrong is a `SyncError`. */
export async function ask<T extends zod.ZodMiniType>(
  url: string,
  schema: T,
  { headers, body, fetcher, clock }: Via,
): Promise<zod.infer<T>> {
  const request = body
    ? {
        method: 'POST' as const,
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }
    : { method: 'GET' as const, headers };
  return read(await safely(url, request, fetcher), schema, clock());
}

/** `safeFetch`, whose failures are those of a sync. */
export async function safely(...request: Parameters<typeof safeFetch>): Promise<SafeAnswer> {
  try {
    return await safeFetch(...request);
  } catch (error) {
    throw error instanceof FetchError ? new SyncError(error.code) : error;
  }
}

function read<T extends zod.ZodMiniType>(answer: SafeAnswer, schema: T, now: number): zod.infer<T> {
  const { status } = answer;
  if (status < 200 || status > 299) throw toError(answer, now);
  const result = schema.safeParse(parse(answer.text));
  if (!result.success) throw new SyncError('not-verbatim', { status });
  return result.data;
}

export function toError({ status, headers, text }: SafeAnswer, now: number): SyncError {
  const { success, data } = Problem.safeParse(parse(text));
  const retryAfter = readRetryAfter(headers.get('Retry-After'), now);
  return new SyncError((success && data.code) || `status-${status}`, {
    status,
    ...(success && { problem: data }),
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
