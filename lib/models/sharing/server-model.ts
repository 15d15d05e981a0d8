import { signal } from '@preact/signals';
import type { ServerConnection, Sharing } from '@/lib/domain/connection';
import type { ConnectionStore } from '@/lib/storage/connection-store';
import type { TestOutcome } from '@/lib/sync/connection-test';
import { createServerTest, type TestDeps } from './server-test';
import { clean, signIn, type Credentials, type Gained, type SignInDeps } from './sign-in';

interface Deps extends TestDeps, SignInDeps {
  connections: Pick<ConnectionStore, 'get' | 'set'>;
  secrets: {
    get: (name: string) => Promise<string | undefined>;
    set: (name: string, value: string) => Promise<void>;
    remove: (name: string) => Promise<void>;
  };
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
  const server = signal<ServerConnection | undefined>(undefined);
  const test = createServerTest(deps);
  const workspaces = signal<{ id: string; name: string }[]>([]);

  async function save(next: ServerConnection | undefined): Promise<void> {
    await deps.connections.set('server', next);
    server.value = next;
  }

  async function enter(gained: Gained): Promise<void> {
    const { value } = server;
    // Before the token is here: the worker must not take it to the address of before.
    if (value?.on && value.baseUrl !== gained.baseUrl) await save({ ...value, on: false });
    await deps.secrets.set(SECRET, gained.token);
    workspaces.value = gained.workspaces;
    await save(toConnection(gained, server.value, deps.newDevice));
    await deps.retry();
  }

  return {
    server,
    test,
    workspaces,
    load: async (): Promise<void> => void (server.value = await deps.connections.get('server')),
    /** In a click. An invite that was accepted is used up: its token stays on this machine. */
    connect: (given: Credentials): Promise<void> => {
      const credentials = clean(given);
      const preferred = server.value?.workspace;
      return test.run(credentials.baseUrl, () =>
        signIn(deps, { ...credentials, preferred }, enter),
      );
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
      await save(undefined);
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
  server: ServerConnection | undefined,
): Promise<TestOutcome> {
  const token = await secrets.get(SECRET);
  if (!server || token === undefined) return { code: 'signed-out' };
  return test({ baseUrl: server.baseUrl, workspace: server.workspace, token });
}

/** Signing in again goes on with what was chosen and what was on; another address starts off. */
function toConnection(
  { baseUrl, workspace, member }: Gained,
  before: ServerConnection | undefined,
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
