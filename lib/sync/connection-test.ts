import { createEndpoint, SyncError, type EndpointAddress } from './endpoint';
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
  | 'time-out'
  | 'redirect'
  | 'not-verbatim'
  | 'signed-out'
  | 'forbidden'
  | 'wrong-workspace'
  | 'outdated'
  | 'busy'
  | 'server-error';

export interface TestCircumstances {
  fetcher?: typeof fetch;
  isOnline?: () => boolean;
  /** Whether the browser lets Verbatim reach the origin. */
  isPermitted?: (origin: string) => Promise<boolean>;
}

/** Asks the server what it is and reads one record of the workspace. Nothing is written. */
export async function testConnection(
  address: EndpointAddress,
  circumstances: TestCircumstances = {},
): Promise<TestOutcome> {
  const { isOnline, isPermitted, fetcher } = circumstances;
  try {
    const { origin } = checkUrl(address.baseUrl);
    if (isPermitted && !(await isPermitted(origin))) return { code: 'no-permission' };
    return await ask(address, fetcher);
  } catch (error) {
    if (!(error instanceof SyncError) && !(error instanceof FetchError)) throw error;
    const code = toFailure(error);
    return { code: code === 'unreachable' && isOnline?.() === false ? 'offline' : code };
  }
}

async function ask(address: EndpointAddress, fetcher?: typeof fetch): Promise<TestOutcome> {
  const endpoint = createEndpoint(address, fetcher);
  const description = await endpoint.describe();
  if (description.protocol !== PROTOCOL) return { code: 'outdated' };
  const workspace = description.workspaces.find(({ id }) => id === address.workspace);
  if (address.workspace && !workspace) return { code: 'wrong-workspace' };
  if (workspace) await endpoint.changes(undefined, 1);
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
  const known = BY_STATUS[error.status];
  if (known) return known;
  return error.status >= 500 ? 'server-error' : 'not-verbatim';
}
