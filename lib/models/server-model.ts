import { signal } from '@preact/signals';
import type { ServerConnection, Sharing } from '@/lib/domain/connection';
import type { ConnectionStore } from '@/lib/storage/connection-store';
import type { TestOutcome } from '@/lib/sync/connection-test';
import type { Acceptance } from '@/lib/sync/protocol/member';
import { createServerTest, type TestDeps } from './server-test';

type Address = Pick<ServerConnection, 'baseUrl' | 'workspace'>;

/** What the user has: an invite, which becomes a token, or a token. */
export interface Credentials {
  baseUrl: string;
  kind: 'invite' | 'token';
  secret: string;
  /** Who accepts an invite. */
  name: string;
}

interface Deps extends TestDeps {
  connections: Pick<ConnectionStore, 'get' | 'set'>;
  secrets: {
    get: (name: string) => Promise<string | undefined>;
    set: (name: string, value: string) => Promise<void>;
    remove: (name: string) => Promise<void>;
  };
  test: (address: Address & { token: string }) => Promise<TestOutcome>;
  accept: (baseUrl: string, body: { code: string; name: string }) => Promise<Acceptance>;
  newDevice: () => string;
  /** Forgets what paused the sync, and has the worker look at it. */
  retry: () => Promise<void>;
  /** Forgets where the sync stood, not what it knows of records. */
  forget: () => Promise<void>;
}

const SECRET = 'server';
/** What is shared by a connection that nobody has chosen for yet. */
const FIRST_SHARING: Sharing = { withhold: ['email', 'query'], redact: true };

/** Setting up, changing and leaving the server that the team shares through. */
export function createServerModel(deps: Deps) {
  const server = signal<ServerConnection | null>(null);
  const test = createServerTest(deps);
  const workspaces = signal<{ id: string; name: string }[]>([]);

  async function save(next: ServerConnection | null): Promise<void> {
    await deps.connections.set('server', next);
    server.value = next;
  }

  async function enter(token: string, found: Found): Promise<void> {
    await deps.secrets.set(SECRET, token);
    await save(toConnection(found, server.value, deps.newDevice));
    await deps.retry();
  }

  /** An invite is used up by this, so what it gave is kept before anything else can fail. */
  async function acceptInvite({ baseUrl, secret, name }: Credentials): Promise<TestOutcome> {
    const { token, workspace, member } = await deps.accept(baseUrl, { code: secret, name });
    await enter(token, { baseUrl, workspace, member: member.name });
    return testSaved(deps, server.value);
  }

  async function takeToken({ baseUrl, secret }: Credentials): Promise<TestOutcome> {
    const outcome = await deps.test({ baseUrl, token: secret, workspace: '' });
    if (!('description' in outcome)) return outcome;
    const { member, workspaces: all } = outcome.description;
    const workspace = all.find(({ id }) => id === server.value?.workspace) ?? all[0];
    if (!workspace) return { code: 'wrong-workspace' };
    workspaces.value = all;
    await enter(secret, { baseUrl, workspace, member: member.name });
    return outcome;
  }

  return {
    server,
    test,
    workspaces,
    load: async (): Promise<void> => void (server.value = await deps.connections.get('server')),
    /** In a click. An invite that was accepted is used up: its token stays on this machine. */
    connect: (given: Credentials): Promise<void> => {
      const credentials = clean(given);
      const signIn = credentials.kind === 'invite' ? acceptInvite : takeToken;
      return test.run(credentials.baseUrl, () => signIn(credentials));
    },
    /** In a click. Writes nothing anywhere. */
    tryOut: (): Promise<void> =>
      test.run(server.value?.baseUrl ?? '', () => testSaved(deps, server.value)),
    async choose(id: string): Promise<void> {
      const found = workspaces.value.find((one) => one.id === id);
      if (server.value && found)
        await save({ ...server.value, workspace: id, workspaceName: found.name });
    },
    async share(sharing: Sharing): Promise<void> {
      if (server.value) await save({ ...server.value, sharing });
    },
    /** In a click, because it may have to ask for the site again. False when the user declines. */
    async turnOn(): Promise<boolean> {
      const current = server.value;
      if (!current || !(await deps.askToConnect(current.baseUrl))) return false;
      await save({ ...current, on: true });
      await deps.retry();
      return true;
    },
    async turnOff(): Promise<void> {
      if (server.value) await save({ ...server.value, on: false });
      await deps.retry();
    },
    /** The records stay here, and on the server. */
    async remove(): Promise<void> {
      await save(null);
      await deps.secrets.remove(SECRET);
      await deps.forget();
      await deps.retry();
      test.clear();
    },
  };
}
export type ServerModel = ReturnType<typeof createServerModel>;

async function testSaved(
  { secrets, test }: Pick<Deps, 'secrets' | 'test'>,
  server: ServerConnection | null,
): Promise<TestOutcome> {
  const token = await secrets.get(SECRET);
  if (!server || token === undefined) return { code: 'signed-out' };
  return test({ baseUrl: server.baseUrl, workspace: server.workspace, token });
}

interface Found {
  baseUrl: string;
  workspace: { id: string; name: string };
  member: string;
}

/** Signing in again goes on with what was chosen and what was on; another address starts off. */
function toConnection(
  { baseUrl, workspace, member }: Found,
  before: ServerConnection | null,
  newDevice: () => string,
): ServerConnection {
  return {
    baseUrl,
    workspace: workspace.id,
    workspaceName: workspace.name,
    member,
    device: before?.device ?? newDevice(),
    sharing: before?.sharing ?? FIRST_SHARING,
    on: before?.on === true && before.baseUrl === baseUrl && before.workspace === workspace.id,
  };
}

const clean = (given: Credentials): Credentials => ({
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
