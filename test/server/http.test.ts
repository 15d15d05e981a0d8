// @vitest-environment node
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '@/lib/sync/protocol/problem';
import { ROUTES } from '@/server/routes';
import { aMutation, aPeer, aServer, type aWorkspace } from '@/test/support/sync-server';

let server: ReturnType<typeof aServer>;
let team: Awaited<ReturnType<typeof aWorkspace>>;
let lines: object[];
beforeEach(async () => {
  lines = [];
  server = aServer({
    requestsPerMinute: 1e9,
    failedSignInsPerMinute: 1e9,
    log: (line) => lines.push(line),
  });
  team = await server.aWorkspace();
});
const changes = (query: string, headers: Record<string, string> = {}) =>
  server.ask(`workspaces/${team.id}/changes${query}`, { token: team.read.token, headers });
const post = (init: RequestInit) =>
  server.ask(`workspaces/${team.id}/push`, { method: 'POST', token: team.write.token, ...init });
const from = (origin: string) => changes('', { Origin: origin });
const peer = () => aPeer(server.ask, team.id, team.write.token);

describe('changes over HTTP', () => {
  it('[SY11] answers 304 until something is written', async () => {
    const etag = (await changes('')).headers.get('ETag') ?? '';
    const again = await changes('', { 'If-None-Match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    await peer().push([aMutation()]);
    expect((await changes('', { 'If-None-Match': etag })).status).toBe(200);
  });

  it('[SY12] waits for news and answers as soon as they are there', async () => {
    const { cursor } = await peer().changes();
    const waiting = changes(`?since=${cursor}&wait=20`);
    const mutation = aMutation();
    await peer().push([mutation]);
    expect(await (await waiting).json()).toMatchObject({ changes: [{ id: mutation.record }] });
  });

  it('[SY12] answers with nothing when the time is over', async () => {
    const { cursor } = await peer().changes();
    const page = await (await changes(`?since=${cursor}&wait=1`)).json();
    expect(page).toMatchObject({ changes: [], cursor });
  });

  it('[SY11] a tag is of one page: it hides no other', async () => {
    await peer().push([aMutation(), aMutation()]);
    const first = await changes('?limit=1');
    const { cursor } = (await first.json()) as { cursor: string };
    const tag = { 'If-None-Match': first.headers.get('ETag') ?? '' };
    expect((await changes(`?limit=1&since=${cursor}`, tag)).status).toBe(200);
    expect((await changes('?limit=1', tag)).status).toBe(304);
  });

  it('[SY12, SY32] a token that is revoked while it waits gets nothing', async () => {
    const { cursor } = await peer().changes();
    const waiting = changes(`?since=${cursor}&wait=20`);
    const member = `workspaces/${team.id}/members/${team.read.member.id}`;
    await server.ask(member, { method: 'DELETE', token: team.admin.token });
    await peer().push([aMutation()]);
    expect((await waiting).status).toBe(401);
  });

  it('ends its waits when it stops', async () => {
    const { cursor } = await peer().changes();
    const waiting = changes(`?since=${cursor}&wait=20`);
    setTimeout(() => server.service.stop(), 50);
    expect((await waiting).status).toBe(200);
  });
});

describe('borders', () => {
  it('[SY34] counts a body that states no length', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(100_000).fill(32)),
    });
    const answer = await post({ body: endless, duplex: 'half' } as RequestInit);
    expect(answer.status).toBe(413);
  });

  it('[SY3] refuses another version of the protocol', async () => {
    expect((await changes('', { 'Verbatim-Protocol': '2' })).status).toBe(426);
  });

  it('refuses what is not JSON and what is too many', async () => {
    expect((await post({ body: 'a=b', headers: { 'Content-Type': 'text/plain' } })).status).toBe(
      415,
    );
    expect((await post({ body: '{' })).status).toBe(400);
    const mutations = Array.from({ length: 101 }, () => aMutation());
    const { epoch } = await peer().changes();
    expect((await post({ body: JSON.stringify({ epoch, device: 'd', mutations }) })).status).toBe(
      413,
    );
  });

  it('lets pages of extensions read answers, and no web page', async () => {
    const allowed = 'chrome-extension://abcdefghijklmnop';
    expect((await from(allowed)).headers.get('Access-Control-Allow-Origin')).toBe(allowed);
    const refused = await from('https://evil.example');
    expect(refused.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(refused.headers.get('Access-Control-Allow-Credentials')).toBeNull();
  });

  it('[SY35] its log and metrics hold neither text nor token', async () => {
    await peer().push([aMutation({ set: { note: 'secret words' } })]);
    const metrics = await (await server.ask('/metrics')).text();
    expect(metrics).toContain('verbatim_push_results_total{status="applied"} 1');
    expect(lines).toContainEqual({ operation: 'push', status: 200, ms: expect.any(Number) });
    expect(JSON.stringify(lines) + metrics).not.toMatch(/secret words|vbt_/);
  });

  it('exports every record that is not deleted, one a line', async () => {
    const gone = aMutation();
    await peer().push([gone, aMutation(), aMutation()]);
    await peer().push([
      { ...aMutation({ record: gone.record, base: 1, delete: true }), set: undefined },
    ]);
    const text = await (
      await server.ask(`workspaces/${team.id}/export`, { token: team.read.token })
    ).text();
    expect(text.trim().split('\n')).toHaveLength(2);
    expect(text).not.toContain(gone.record);
  });

  it('says that it is well, and shows the admin page under a strict policy', async () => {
    expect(await (await server.ask('/health')).json()).toEqual({ status: 'ok' });
    const page = await server.ask('/');
    expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('Verbatim sync');
  });

  it('[SY4] answers whatever it is sent, and what it refuses with a problem', async () => {
    const body = fc.oneof(
      fc.json({ maxDepth: 20 }),
      fc.string({ unit: 'binary' }),
      fc
        .record({ epoch: fc.anything(), device: fc.string(), mutations: fc.array(fc.object()) })
        .map((value) =>
          JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? 0 : one)),
        ),
      fc.constant('{"epoch":"e","device":"d","mutations":[{"__proto__":{"x":1}}]}'),
      fc.constant('['.repeat(50_000)),
    );
    const route = fc.constantFrom(...ROUTES);
    await fc.assert(
      fc.asyncProperty(route, body, fc.string(), async ({ method, path }, text, id) => {
        const url = path.replace('{workspace}', team.id).replace('{id}', encodeURIComponent(id));
        const answer = await server.ask(url.replace(/^\//, ''), {
          method: method.toUpperCase(),
          token: team.admin.token,
          ...(method !== 'get' && method !== 'delete' && { body: text }),
        });
        expect(answer.status).toBeLessThan(500);
        if (answer.ok) return;
        expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
        expect(Problem.safeParse(await answer.json()).success).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);
});
