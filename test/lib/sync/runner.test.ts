// @vitest-environment node
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ServerConnection, Sharing } from '@/lib/domain/connection';
import { wholeRecord } from '@/lib/sync/record/lens';
import { answerResync, forgetPlace } from '@/lib/sync/resume';
import { createSyncRunner, MINUTES_BETWEEN } from '@/lib/sync/runner';
import { anInsight } from '@/test/support/builders';
import { createMemoryAttachments } from '@/test/support/memory-attachments';
import { createMemoryStore } from '@/test/support/memory-store';
import { toFields } from '@/lib/base/fields';
import { aMutation, aPeer, aServer, type aWorkspace } from '@/test/support/sync-server';

const SHARING: Sharing = { withhold: [], redact: false };
const BETWEEN = MINUTES_BETWEEN * 60_000;
let server: ReturnType<typeof aServer>;
let team: Awaited<ReturnType<typeof aWorkspace>>;
beforeEach(async () => {
  server = aServer();
  team = await server.aWorkspace();
});

/** One profile with its runner, on the real server. What a test changes, it changes in `world`. */
function aProfile() {
  const memory = createMemoryStore();
  const pictures = createMemoryAttachments();
  const requests: string[] = [];
  const world = {
    connection: {
      baseUrl: 'https://server/v1',
      workspace: team.id,
      workspaceName: 'Team',
      member: 'Wim',
      device: 'test',
      sharing: SHARING,
      on: true,
    } as ServerConnection | undefined,
    token: team.write.token as string | undefined,
    lens: wholeRecord,
    store: memory.store,
    isPermitted: true,
    isLocked: false,
    version: '1',
    wakes: [] as (number | undefined)[],
    now: 1_000_000,
    /** Runs before each request; may refuse it. */
    onRequest: (_body: string): void => {},
    /** Runs when the token is read. */
    onToken: (): unknown => undefined,
  };
  const runner = createSyncRunner({
    connection: () => Promise.resolve(world.connection),
    token: () => {
      world.onToken();
      return Promise.resolve(world.token);
    },
    store: () => Promise.resolve(world.store),
    attachments: () => Promise.resolve(pictures.store),
    room: () => Promise.resolve(Infinity),
    lens: () => Promise.resolve(world.lens),
    mayReach: () => Promise.resolve(world.isPermitted),
    exclusively: (_, work) => (world.isLocked ? Promise.resolve(undefined) : work()),
    wakeAt: (at) => Promise.resolve(void world.wakes.push(at)),
    version: world.version,
    clock: () => world.now,
    fetcher: (url, init) => {
      const request = new Request(url, init);
      requests.push(`${request.method} ${new URL(request.url).pathname.split('/').at(-1)}`);
      world.onRequest(typeof init?.body === 'string' ? init.body : '');
      return Promise.resolve(server.app.request(request));
    },
  });
  const clip = (note = 'mine') => {
    const insight = anInsight({ note });
    memory.edit({ kind: 'insight', id: insight.id }, () => toFields(insight));
    return insight.id;
  };
  return { memory, pictures, world, requests, runner, clip };
}

const records = async () => (await aPeer(server.ask, team.id, team.admin.token).changes()).changes;

describe('the runner', () => {
  it('does nothing, and is woken no more, while there is no server or it is off', async () => {
    const { world, runner, requests } = aProfile();
    world.connection = undefined;
    expect(await runner.run()).toBe('off');
    expect([requests, world.wakes]).toEqual([[], [undefined]]);
  });

  it('[SY53] takes no token to the server of before, when somebody signs in elsewhere at that moment', async () => {
    const { world, runner, requests, clip } = aProfile();
    clip();
    const before = world.connection;
    world.onToken = () => (world.connection = before && { ...before, on: false });
    expect(await runner.run()).toBe('not-yet');
    expect(requests).toEqual([]);
  });

  it('sends what waits, and is woken again after a while', async () => {
    const { world, runner, clip } = aProfile();
    const id = clip();
    expect(await runner.run()).toBe('done');
    expect((await records()).map((one) => one.id)).toEqual([id]);
    expect(world.wakes.at(-1)).toBe(world.now + BETWEEN);
  });

  it('is woken before it works, so that a worker that dies on the way is woken all the same', async () => {
    const { world, runner, clip } = aProfile();
    clip();
    world.store = { ...world.store, update: () => new Promise(() => {}) };
    void runner.run();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(world.wakes).toEqual([world.now + BETWEEN]);
  });

  it('what is committed during a run is sent by one more, however often that is asked for', async () => {
    const { runner, clip, requests } = aProfile();
    clip();
    const first = runner.run();
    const late = clip();
    await Promise.all([first, runner.run(), runner.run(), runner.run()]);
    expect((await records()).map((one) => one.id)).toContain(late);
    expect(requests.filter((one) => one === 'GET changes')).toHaveLength(2);
  });

  it('[SY50] keeps to the time that was stored, until the user wants it now', async () => {
    const { world, runner, requests } = aProfile();
    world.onRequest = () => {
      throw new TypeError('away');
    };
    expect(await runner.run()).toBe('failed');
    world.onRequest = () => {};
    expect(await runner.run()).toBe('not-yet');
    expect(requests).toHaveLength(1);
    expect(world.wakes.at(-1)).toBeGreaterThan(world.now);
    expect(await runner.retry()).toBe('done');
  });

  it('[SY50] lets nobody wait who wants it now while a run is failing', async () => {
    const { world, runner } = aProfile();
    world.onRequest = () => {
      world.onRequest = () => {};
      throw new TypeError('away');
    };
    const failing = runner.run();
    const wanted = runner.retry();
    expect([await failing, await wanted]).toEqual(['failed', 'done']);
  });

  it('[SY55] pauses without the permission for the site, and goes on when it is back', async () => {
    const { world, memory, runner, requests } = aProfile();
    world.isPermitted = false;
    expect(await runner.run()).toBe('paused');
    expect([memory.meta().pause, requests, world.wakes.at(-1)]).toEqual([
      'no-permission',
      [],
      undefined,
    ]);
    world.isPermitted = true;
    expect(await runner.run()).toBe('done');
  });

  it('pauses without a token until there is one', async () => {
    const { world, memory, runner } = aProfile();
    world.token = undefined;
    expect(await runner.run()).toBe('paused');
    expect(memory.meta().pause).toBe('signed-out');
    world.token = team.write.token;
    expect(await runner.retry()).toBe('done');
  });

  it('leaves the work to another worker that is at it', async () => {
    const { world, runner, requests } = aProfile();
    world.isLocked = true;
    expect(await runner.run()).toBe('not-yet');
    expect(requests).toEqual([]);
  });

  it('[SY53] a change of the choices stops a run before its next batch leaves', async () => {
    const { world, runner, clip } = aProfile();
    clip('secret');
    world.onRequest = (body) => {
      if (body === '') world.connection &&= { ...world.connection, on: false };
    };
    await runner.run();
    expect(await records()).toEqual([]);
    expect(await runner.run()).toBe('off');
  });

  it('[SY53] what was frozen under other choices is not sent as it stands', async () => {
    const { world, memory, runner, clip } = aProfile();
    const id = clip('secret');
    world.onRequest = (body) => {
      if (body !== '') throw new TypeError('away');
    };
    await runner.run();
    expect(memory.states.get(`insight/${id}`)?.inflight?.set).toMatchObject({ note: 'secret' });
    world.connection &&= { ...world.connection, sharing: { withhold: ['note'], redact: false } };
    world.lens = (_, fields) => ({ ...fields, note: '' });
    world.onRequest = () => {};
    expect(await runner.retry()).toBe('done');
    expect((await records())[0]?.fields['note']).toBe('');
    expect(memory.view({ kind: 'insight', id })).toMatchObject({ note: 'secret' });
  });

  it('[SY70] a screenshot leaves only once that is chosen', async () => {
    server = aServer({ limits: { maxAttachmentBytes: 1_000_000 } });
    team = await server.aWorkspace();
    const { world, pictures, runner, requests, clip } = aProfile();
    const bytes = new TextEncoder().encode('picture');
    const id = createHash('sha256').update(bytes).digest('hex');
    pictures.pictures.set(id, new Blob([bytes], { type: 'image/png' }));
    const record = { kind: 'insight', id: clip() };
    pictures.named.push({ id, type: 'image/png', bytes: bytes.length, record, isShared: true });
    await runner.run();
    expect(requests.filter((one) => one.startsWith('PUT'))).toEqual([]);
    world.connection &&= { ...world.connection, sharing: { ...SHARING, screenshots: true } };
    expect(await runner.run()).toBe('done');
    expect(requests.filter((one) => one.startsWith('PUT'))).toEqual([`PUT ${id}`]);
  });

  it('[SY47] reads again what an earlier version could not read, once', async () => {
    const { world, memory, runner } = aProfile();
    const { id, ...fields } = anInsight();
    await aPeer(server.ask, team.id, team.admin.token).push([
      aMutation({ record: id, set: fields }),
    ]);
    await runner.run();
    const state = memory.states.get(`insight/${id}`);
    if (!state?.shadow) throw new Error('Nothing came.');
    const { view: _view, ...hidden } = state;
    memory.states.set(`insight/${id}`, { ...hidden, shadow: { ...state.shadow, unread: true } });
    await runner.run();
    expect(memory.view({ kind: 'insight', id })).toBeUndefined();
    await world.store.update([], ({ readBy: _old, ...meta }) => ({ meta, states: [] }));
    await runner.run();
    expect(memory.view({ kind: 'insight', id })).toEqual(toFields({ id, ...fields }));
  });

  it('says so when the database refuses, and loses nothing', async () => {
    const { world, memory, runner, clip } = aProfile();
    const id = clip();
    const { pending } = world.store;
    world.store.pending = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    expect(await runner.run()).toBe('failed');
    expect(memory.meta().lastError).toBe('storage');
    world.store.pending = pending;
    expect(await runner.retry()).toBe('done');
    expect((await records()).map((one) => one.id)).toEqual([id]);
  });

  it('a connection that is removed keeps its place and nothing else', async () => {
    const { world, memory, runner, clip } = aProfile();
    clip();
    await runner.run();
    const { epoch, cursor } = memory.meta();
    await forgetPlace(world.store);
    expect(memory.meta()).toEqual({
      epoch,
      cursor,
      attempts: 0,
      nextAttemptAt: 0,
      batch: 100,
      notices: [],
    });
  });

  it('an answer to a question that nobody asked changes nothing', async () => {
    const { world, memory } = aProfile();
    await answerResync(world.store, 'remove');
    expect(memory.meta()).not.toHaveProperty('resync');
  });
});
