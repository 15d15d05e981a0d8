import type { z } from '@/lib/base/z';
import type * as zod from 'zod/mini';
import { readRetryAfter } from './backoff';
import { UnreadPage } from './protocol/changes';
import { Description } from './protocol/describe';
import { PROTOCOL } from './protocol/limits';
import { Problem } from './protocol/problem';
import { UnreadAnswer, type Mutation } from './protocol/push';
import { FetchError, safeFetch, type FetchFailure, type SafeAnswer } from './safe-fetch';

/** Why a request did not do its work. `status` is 0 when there was no answer at all. */
export class SyncError extends Error {
  readonly code: FetchFailure | 'not-verbatim' | (string & {});
  readonly status: number;
  readonly problem: Problem | undefined;
  /** Milliseconds the server asked to wait. */
  readonly retryAfter: number | undefined;
  constructor(code: string, answer?: { status: number; problem?: Problem; retryAfter?: number }) {
    super(code);
    this.code = code;
    this.status = answer?.status ?? 0;
    this.problem = answer?.problem;
    this.retryAfter = answer?.retryAfter;
  }
}

export interface EndpointAddress {
  baseUrl: string;
  token: string;
  workspace: string;
}

export interface PushBody {
  epoch: string;
  device: string;
  mutations: Mutation[];
}

/** The three operations of the protocol. Records and results are not looked at here: each is read on its own. */
export interface Endpoint {
  describe: () => Promise<Description>;
  changes: (since: string | undefined, limit: number) => Promise<UnreadPage>;
  push: (body: PushBody) => Promise<z.infer<typeof UnreadAnswer>>;
}

export function createEndpoint(
  { baseUrl, token, workspace }: EndpointAddress,
  fetcher: typeof fetch = fetch,
  clock: () => number = Date.now,
): Endpoint {
  const base = baseUrl.replace(/\/+$/, '');
  const at = `${base}/workspaces/${encodeURIComponent(workspace)}`;
  const headers = { Authorization: `Bearer ${token}`, 'Verbatim-Protocol': PROTOCOL };
  const ask = async <T extends zod.ZodMiniType>(
    url: string,
    schema: T,
    body?: object,
  ): Promise<zod.infer<T>> => {
    const answer = await safely(
      url,
      body
        ? {
            method: 'POST',
            headers: { ...headers, 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          }
        : { method: 'GET', headers },
      fetcher,
    );
    return read(answer, schema, clock());
  };
  return {
    describe: () => ask(base, Description),
    changes: (since, limit) => {
      const query = new URLSearchParams({ limit: String(limit), ...(since && { since }) });
      return ask(`${at}/changes?${query.toString()}`, UnreadPage);
    },
    push: (body) => ask(`${at}/push`, UnreadAnswer, body),
  };
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
