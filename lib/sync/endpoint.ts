import type { z } from '@/lib/base/z';
import { Description } from './protocol/describe';
import { PROTOCOL } from './protocol/limits';
import type { Mutation } from './protocol/push';
import { UnreadAnswer, UnreadPage } from './protocol/unread';
import { ask } from './request';

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
