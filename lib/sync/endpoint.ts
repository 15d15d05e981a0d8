import type { z } from '@/lib/base/z';
import type * as zod from 'zod/mini';
import { readRetryAfter } from './backoff';
import { Description } from './protocol/describe';
import { PROTOCOL } from './protocol/limits';
import { Acceptance, type AcceptRequest } from './protocol/acceptance';
import { Problem } from './protocol/problem';
import type { Mutation } from './protocol/push';
import { UnreadAnswer, UnreadPage } from './protocol/unread';
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
  const via = { headers, fetcher, clock };
  return {
    describe: () => ask(base, Description, via),
    changes: (since, limit) => {
      const query = new URLSearchParams({ limit: String(limit), ...(since && { since }) });
      return ask(`${at}/changes?${query.toString()}`, UnreadPage, via);
    },
    push: (body) => ask(`${at}/push`, UnreadAnswer, { ...via, body }),
  };
}

/** Turns a one-time invite into a token. Who has an invite has no token yet, so none is sent. */
export const acceptInvite = (
  baseUrl: string,
  body: zod.infer<typeof AcceptRequest>,
  fetcher: typeof fetch = fetch,
): Promise<Acceptance> =>
  ask(`${baseUrl.replace(/\/+$/, '')}/invites/accept`, Acceptance, {
    headers: { 'Verbatim-Protocol': PROTOCOL },
    body,
    fetcher,
    clock: Date.now,
  });

interface Via {
  headers: Record<string, string>;
  body?: object;
  fetcher: typeof fetch;
  clock: () => number;
}

async function ask<T extends zod.ZodMiniType>(
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
