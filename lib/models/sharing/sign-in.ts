import type { ServerConnection } from '@/lib/domain/connection';
import type { TestOutcome } from '@/lib/sync/connection-test';
import type { Acceptance } from '@/lib/sync/protocol/acceptance';

/** What the user has: an invite, which becomes a token, or a token. */
export interface Credentials {
  baseUrl: string;
  kind: 'invite' | 'token';
  secret: string;
  /** Who accepts an invite. */
  name: string;
}

export interface SignInDeps {
  test: (address: Address) => Promise<TestOutcome>;
  accept: (baseUrl: string, body: { code: string; name: string }) => Promise<Acceptance>;
}

type Address = Pick<ServerConnection, 'baseUrl' | 'workspace'> & { token: string };

/** What signing in gave: a token, and what it opens. */
export interface Gained {
  baseUrl: string;
  token: string;
  workspace: { id: string; name: string };
  workspaces: { id: string; name: string }[];
  member: string;
}

type Enter = (gained: Gained) => Promise<void>;

/** Resolves to how it ended. `enter` keeps what was gained; where nothing was, it is not called. */
export const signIn = (
  deps: SignInDeps,
  credentials: Credentials & { preferred: string | undefined },
  enter: Enter,
): Promise<TestOutcome> =>
  credentials.kind === 'invite'
    ? acceptInvite(deps, credentials, enter)
    : takeToken(deps, credentials, enter);

/** An invite is used up by this, so what it gave is kept before anything else can fail. */
async function acceptInvite(
  { accept, test }: SignInDeps,
  { baseUrl, secret, name }: Credentials,
  enter: Enter,
): Promise<TestOutcome> {
  const { token, workspace, member } = await accept(baseUrl, { code: secret, name });
  await enter({ baseUrl, token, workspace, workspaces: [workspace], member: member.name });
  return test({ baseUrl, token, workspace: workspace.id });
}

async function takeToken(
  { test }: SignInDeps,
  { baseUrl, secret: token, preferred }: Credentials & { preferred: string | undefined },
  enter: Enter,
): Promise<TestOutcome> {
  const outcome = await test({ baseUrl, token, workspace: '' });
  if (!('description' in outcome)) return outcome;
  const { member, workspaces } = outcome.description;
  const workspace = workspaces.find(({ id }) => id === preferred) ?? workspaces[0];
  if (!workspace) return { code: 'wrong-workspace' };
  await enter({ baseUrl, token, workspace, workspaces, member: member.name });
  return outcome;
}

export const clean = (given: Credentials): Credentials => ({
  ...given,
  baseUrl: toBaseUrl(given.baseUrl),
  secret: given.secret.trim(),
});

/** As people paste it: without a scheme it is meant to be safe. */
function toBaseUrl(text: string): string {
  const trimmed = text.trim().replace(/\/+$/, '');
  return trimmed === '' || /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed)
    ? trimmed
    : `https://${trimmed}`;
}
