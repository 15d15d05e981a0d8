import { describe, expect, it } from 'vitest';
import { CONNECTION_SETTINGS } from '@/lib/domain/connection-settings';
import type { ServerConnection } from '@/lib/domain/connection';
import { createServerModel } from '@/lib/models/sharing/server-model';
import type { Credentials } from '@/lib/models/sharing/sign-in';
import type { TestFailure, TestOutcome } from '@/lib/sync/connection-test';
import type { Description } from '@/lib/sync/protocol/describe';
import { DEFAULT_LIMITS } from '@/lib/sync/protocol/limits';

const description: Description = {
  product: 'verbatim-sync',
  protocol: '1',
  serverName: 'Team',
  limits: DEFAULT_LIMITS,
  features: [],
  member: { id: 'm', name: 'Wim' },
  workspaces: [
    { id: 'w1', name: 'One', role: 'write' },
    { id: 'w2', name: 'Two', role: 'read' },
  ],
};

function aModel() {
  const world = {
    stored: undefined as ServerConnection | undefined,
    secrets: new Map<string, string>(),
    isPermitted: true,
    outcome: { code: 'ok', description } as TestOutcome,
    failure: undefined as TestFailure | undefined,
    retries: 0,
    asked: [] as string[],
  };
  const model = createServerModel({
    connections: {
      get: () => Promise.resolve(world.stored) as never,
      set: (_, value) =>
        Promise.resolve(void (world.stored = value as ServerConnection | undefined)),
    },
    secrets: {
      get: (name) => Promise.resolve(world.secrets.get(name)),
      set: (name, value) => Promise.resolve(void world.secrets.set(name, value)),
      remove: (name) => Promise.resolve(void world.secrets.delete(name)),
    },
    check: (url) => (url.startsWith('http:') ? 'insecure' : undefined),
    askToConnect: (url) => {
      world.asked.push(url);
      return Promise.resolve(world.isPermitted);
    },
    test: () => (world.failure ? Promise.reject(new Error('no')) : Promise.resolve(world.outcome)),
    accept: (_, { code, name }) =>
      code === 'used'
        ? Promise.reject(new Error('used'))
        : Promise.resolve({
            token: `token of ${code}`,
            workspace: { id: 'w1', name: 'One' },
            member: { id: 'm', name, role: 'write' as const },
          }),
    explain: () => Promise.resolve(world.failure ?? 'invite-used'),
    newDevice: () => 'device',
    retry: () => Promise.resolve(void (world.retries += 1)),
    forget: () => Promise.resolve(),
  });
  return { model, world };
}

const invite: Credentials = {
  baseUrl: ' team.example/v1/ ',
  kind: 'invite',
  secret: ' code ',
  name: 'Wim',
};
const token: Credentials = { ...invite, kind: 'token', secret: 'secret' };

describe('setting up a server', () => {
  it('turns an invite into a token that is kept apart, and starts turned off', async () => {
    const { model, world } = aModel();
    await model.connect(invite);
    expect(model.test.state.value).toEqual({ name: 'found', isReadOnly: false });
    expect(world.asked).toEqual(['https://team.example/v1']);
    expect(world.stored).toMatchObject({ workspace: 'w1', member: 'Wim', on: false });
    expect(CONNECTION_SETTINGS.server.schema.safeParse(world.stored).success).toBe(true);
    expect(world.secrets).toEqual(new Map([['server', 'token of code']]));
    expect(JSON.stringify(world.stored)).not.toContain('token');
  });

  it('asks the browser within the click, before anything else', () => {
    const { model, world } = aModel();
    void model.connect(invite);
    expect(world.asked).toHaveLength(1);
  });

  it('keeps what an invite gave even when the test after it fails', async () => {
    const { model, world } = aModel();
    world.failure = 'busy';
    await model.connect(invite);
    expect(model.test.state.value).toEqual({ name: 'failed', why: 'busy' });
    expect(world.secrets.get('server')).toBe('token of code');
    world.failure = undefined;
    await model.tryOut();
    expect(model.test.state.value).toEqual({ name: 'found', isReadOnly: false });
  });

  it('offers the workspaces that a token opens', async () => {
    const { model, world } = aModel();
    await model.connect(token);
    expect(model.workspaces.value).toHaveLength(2);
    await model.choose('w2');
    expect(world.stored).toMatchObject({ workspace: 'w2', workspaceName: 'Two' });
  });

  it.each<[Credentials, Partial<ReturnType<typeof aModel>['world']>, TestFailure]>([
    [{ ...token, baseUrl: 'http://team.example' }, {}, 'insecure'],
    [token, { isPermitted: false }, 'no-permission'],
    [token, { outcome: { code: 'signed-out' } }, 'signed-out'],
    [token, { failure: 'cors' }, 'cors'],
    [
      token,
      { outcome: { code: 'ok', description: { ...description, workspaces: [] } } },
      'wrong-workspace',
    ],
    [{ ...invite, secret: 'used' }, {}, 'invite-used'],
  ])('writes nothing when it fails %#', async (credentials, circumstances, why) => {
    const { model, world } = aModel();
    Object.assign(world, circumstances);
    await model.connect(credentials);
    expect(model.test.state.value).toEqual({ name: 'failed', why });
    expect([world.stored, world.secrets.size]).toEqual([undefined, 0]);
  });
});

describe('a server that is set up', () => {
  it('is turned on, tested, turned off and removed', async () => {
    const { model, world } = aModel();
    await model.connect(invite);
    expect(await model.turnOn()).toBe(true);
    expect(world.stored?.on).toBe(true);
    await model.share({ withhold: ['note'], redact: false });
    expect(world.stored).toMatchObject({ on: true, sharing: { withhold: ['note'] } });
    await model.turnOff();
    expect(world.stored?.on).toBe(false);
    await model.remove();
    expect([world.stored, world.secrets.size]).toEqual([undefined, 0]);
    expect(model.test.state.value).toEqual({ name: 'idle' });
  });

  it('stays off when the user declines the site', async () => {
    const { model, world } = aModel();
    await model.connect(invite);
    world.isPermitted = false;
    expect(await model.turnOn()).toBe(false);
    expect(world.stored?.on).toBe(false);
  });

  it('signing in again goes on with what was on; another address starts off', async () => {
    const { model, world } = aModel();
    await model.connect(invite);
    await model.turnOn();
    await model.connect({ ...invite, secret: 'second' });
    expect(world.stored?.on).toBe(true);
    expect(world.secrets.get('server')).toBe('token of second');
    await model.connect({ ...invite, baseUrl: 'https://other.example/v1' });
    expect(world.stored?.on).toBe(false);
  });

  it('is off before the token of another one is kept, so that none goes to the wrong address', async () => {
    const { model, world } = aModel();
    await model.connect(invite);
    await model.turnOn();
    world.secrets.set = function (name, value) {
      expect(world.stored?.on).toBe(false);
      return Map.prototype.set.call(this, name, value) as Map<string, string>;
    };
    await model.connect({ ...invite, baseUrl: 'https://other.example/v1' });
    expect(world.stored).toMatchObject({ baseUrl: 'https://other.example/v1', on: false });
  });
});
