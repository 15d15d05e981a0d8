import { createEndpoint, type EndpointAddress } from './endpoint';
import { SyncError } from './sync-error';
import type { Description } from './protocol/describe';
import { PROTOCOL } from './protocol/limits';
import { checkUrl, FetchError } from './safe-fetch';

/** How a connection test ended; each has a sentence of its own on the screen. */
export type TestOutcome =
  | { code: 'ok'; description: Description }
  /** It works, and this token may not write. */
  | { code: 'read-only'; description: Description }
  | { code: TestFailure };

export type TestFailure =
  | 'bad-url'
  | 'insecure'
  | 'no-permission' // the browser was not allowed to reach this site
  | 'offline'
  | 'unreachable' // name, port, certificate or firewall: a browser does not tell them apart
  | 'cors' // it is there, and the browser keeps its answers from us
  | 'time-out'
  | 'redirect'
  | 'not-verbatim'
  | 'signed-out'
  | 'forbidden'
  | 'wrong-workspace'
  | 'outdated'
  | 'invite-used'
  | 'busy'
  | 'server-error';

export interface TestCircumstances {
  fetcher?: typeof fetch;
  isOnline?: () => boolean;
  /** Whether the browser lets Verbatim reach the origin. */
  isPermitted?: (origin: string) => Promise<boolean>;
}

/** Why an address cannot be a server's, without asking anybody. */
export function checkAddress(baseUrl: string): TestFailure | undefined {
  try {
    checkUrl(baseUrl);
    return undefined;
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return toFailure(error);
  }
}

/** Asks the server what it is and reads one record of the workspace. Nothing is written. */
export async function testConnection(
  address: EndpointAddress,
  circumstances: TestCircumstances = {},
): Promise<TestOutcome> {
  const { isPermitted, fetcher } = circumstances;
  try {
    const { origin } = checkUrl(address.baseUrl);
    if (isPermitted && !(await isPermitted(origin))) return { code: 'no-permission' };
    return await ask(address, fetcher);
  } catch (error) {
    return { code: await explain(error, address.baseUrl, circumstances) };
  }
}

/** What kept a request from the server, as far as a browser lets one know. Throws what is no failure of it. */
export async function explain(
  error: unknown,
  baseUrl: string,
  { isOnline, fetcher = fetch }: TestCircumstances,
): Promise<TestFailure> {
  if (!(error instanceof SyncError) && !(error instanceof FetchError)) throw error;
  const code = toFailure(error);
  if (code !== 'unreachable') return code;
  if (isOnline?.() === false) return 'offline';
  return (await answersBlindly(baseUrl, fetcher)) ? 'cors' : code;
}

/** A request whose answer nobody may read, without a token: it tells a server that is away from a browser that forbids. */
async function answersBlindly(url: string, fetcher: typeof fetch): Promise<boolean> {
  try {
    const quiet = { mode: 'no-cors', credentials: 'omit', redirect: 'manual' } as const;
    await fetcher(url, { ...quiet, signal: AbortSignal.timeout(5000) });
    return true;
  } catch {
    return false;
  }
}

async function ask(address: EndpointAddress, fetcher?: typeof fetch): Promise<TestOutcome> {
  const endpoint = createEndpoint(address, fetcher);
  const description = await endpoint.describe();
  if (description.protocol !== PROTOCOL) return { code: 'outdated' };
  const workspace = address.workspace
    ? description.workspaces.find(({ id }) => id === address.workspace)
    : description.workspaces[0];
  if (!workspace) return { code: 'wrong-workspace' };
  if (address.workspace) await endpoint.changes(undefined, 1);
  return { code: workspace?.role === 'read' ? 'read-only' : 'ok', description };
}

const BY_STATUS: Record<number, TestFailure> = {
  401: 'signed-out',
  403: 'forbidden',
  426: 'outdated',
  429: 'busy',
  503: 'busy',
};

const AS_THEY_ARE = new Set<string>(['bad-url', 'insecure', 'redirect', 'time-out', 'unreachable']);

function toFailure(error: SyncError | FetchError): TestFailure {
  if (AS_THEY_ARE.has(error.code)) return error.code as TestFailure;
  if (error instanceof FetchError) return 'not-verbatim';
  if (error.code === 'workspace-not-found') return 'wrong-workspace';
  if (error.code === 'invite-used') return 'invite-used';
  const known = BY_STATUS[error.status];
  if (known) return known;
  return error.status >= 500 ? 'server-error' : 'not-verbatim';
}
