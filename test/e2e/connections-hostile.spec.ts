import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/domain/id';
import { aPassage, anInsight, aSource } from '@/test/support/builders';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { openConnections, syncNow } from '@/test/support/connect';
import {
  aWireRecord,
  description,
  json,
  page as aPage,
  startHostileServer,
  type HostileServer,
} from '@/test/support/hostile-server';

let browser: Chromium;
let server: HostileServer;
let other: HostileServer;
beforeAll(async () => {
  [browser, server, other] = await Promise.all([
    launchChromium(),
    startHostileServer(),
    startHostileServer(),
  ]);
  await browser.grantHost('http://127.0.0.1/*');
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([server?.close(), other?.close()]);
});

const SCRIPT =
  '"><img src=x onerror="window.wasTricked=true"><script>window.wasTricked=true</script>';
const healthy = { ...description };

async function tryToken(): Promise<Page> {
  const page = await openConnections(browser);
  await page.getByLabel('Server address').fill(server.baseUrl);
  await page.getByLabel('Token', { exact: true }).first().check();
  await page.getByRole('textbox', { name: 'Token' }).fill('vbt_secret');
  await page.getByRole('button', { name: 'Test and connect' }).click();
  return page;
}

const bytes = (count: number) => 'x'.repeat(count);

describe('a server that is none, or means harm', () => {
  afterEach(() => {
    server.says.describe = json(healthy);
  });

  it.each<[string, HostileServer['says']['describe'], string]>([
    ['wrong types', json({ ...healthy, workspaces: 'all of them' }), 'is no Verbatim server'],
    [
      'a page of the web',
      (_, answer) => void answer.end('<h1>Hello</h1>'),
      'is no Verbatim server',
    ],
    ['a huge body', json({ ...healthy, serverName: bytes(6_000_000) }), 'is no Verbatim server'],
    ['an empty body', (_, answer) => void answer.end(), 'is no Verbatim server'],
    ['a cut connection', (_, answer) => void answer.destroy(), 'No answer from'],
    ['no workspace', json({ ...healthy, workspaces: [] }), 'does not open this workspace'],
    ['another version', json({ ...healthy, protocol: '9' }), 'speaks another version'],
    ['401', json({}, 401), 'does not know this token'],
    ['403', json({}, 403), 'does not allow this'],
    ['404', json({}, 404), 'is no Verbatim server'],
    ['429', json({}, 429), 'is busy'],
    ['500', json({}, 500), 'failed to answer properly'],
  ])('is told from one that works: %s', async (_, answer, sentence) => {
    server.says.describe = answer;
    const page = await tryToken();
    await page.getByText(sentence).waitFor();
    expect(await browser.stored('settings')).not.toContainEqual(
      expect.objectContaining({ baseUrl: server.baseUrl }),
    );
    await page.close();
  });

  it('[SY51] is not followed where it redirects to, and its target learns nothing', async () => {
    server.says.describe = (_, answer) => {
      answer.writeHead(307, { Location: other.baseUrl });
      answer.end();
    };
    const page = await tryToken();
    await page.getByText('answers with a redirect').waitFor();
    expect(other.paths).toEqual([]);
    await page.close();
  });
});

describe('a connected server that means harm', () => {
  const own = anInsight({ note: 'ours' });
  const [odd, tricky, unknown] = [newId(), newId(), newId()];

  it('is connected', async () => {
    await browser.seed([own]);
    server.says.push = json({ epoch: 'epoch', head: 1, results: [{}, 7, null, { id: 5 }] });
    const page = await tryToken();
    await page.getByText('The server answers').waitFor();
    await page.getByRole('button', { name: 'Turn on' }).click();
    // Answers without sense are none: what waits keeps waiting.
    await page.getByText('is no Verbatim server').waitFor();
    expect(await browser.stored('inflight')).toHaveLength(1);
    expect(await browser.stored('insights')).toEqual([own]);
    server.says.push = json({}, 403);
    await page.close();
  });

  it('[SY47] writes no record of a wrong shape into the collection, and takes none away', async () => {
    const { id: _id, ...good } = anInsight();
    server.says.changes = json(
      aPage([
        aWireRecord(odd, 1, { passages: 'none', tags: 7, source: null }),
        aWireRecord(newId(), 2, { ...good, passages: [] }),
        aWireRecord(unknown, 3, { anything: true }, { kind: 'settings' }),
        aWireRecord('../../settings', 4, good),
        { kind: 'insight' },
        null,
        JSON.parse('{"kind":"insight","id":"__proto__","fields":{"__proto__":{"polluted":true}}}'),
        aWireRecord(newId(), 5, good, { version: -1 }),
        aWireRecord(newId(), 6, good, { deleted: 'perhaps' }),
      ]),
    );
    expect(await syncNow(browser)).toBe('paused');
    expect(await browser.stored('insights')).toEqual([own]);
    expect((await browser.stored('shadows')).map(({ id }) => id)).toContain(odd);
    const page = await browser.extensionPage('sidepanel.html');
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    await page.close();
  });

  it('has its texts shown as texts, wherever they stand', async () => {
    const { id: _id, ...fields } = anInsight({
      passages: [aPassage({ exact: SCRIPT, markdown: SCRIPT, prefix: SCRIPT })],
      source: aSource({
        app: SCRIPT,
        title: SCRIPT,
        author: SCRIPT,
        url: 'javascript:window.wasTricked=true',
        canonicalUrl: 'javascript:window.wasTricked=true',
      }),
      customer: { name: SCRIPT, company: SCRIPT },
      tags: ['<b>tag'],
      note: SCRIPT,
    });
    server.says.push = json({ epoch: 'epoch', head: 1, results: [] }, 503);
    server.says.changes = json(aPage([aWireRecord(tricky, 9, fields)], { cursor: 'next' }));
    await syncNow(browser);
    expect((await browser.stored('insights')).map(({ id }) => id)).toContain(tricky);
    const panel = await browser.extensionPage('sidepanel.html');
    const dialogs: string[] = [];
    panel.on('dialog', (dialog) => void dialogs.push(dialog.message()));
    await panel.getByRole('navigation').getByRole('button', { name: 'Insights' }).click();
    const row = panel.getByRole('article').filter({ hasText: '<img src=x' }).first();
    await row.waitFor();
    await row.getByRole('button', { name: 'Open', exact: true }).click();
    await panel.getByRole('button', { name: 'Open the source' }).click();
    const options = await openConnections(browser);
    await options.getByText('What leaves this machine').click();
    await options.locator('.preview').getByText('<img src=x').first().waitFor();
    for (const page of [panel, options]) {
      expect(await page.evaluate(() => 'wasTricked' in window)).toBe(false);
      expect(await page.locator('img[src="x"], a[href^="javascript:"]').count()).toBe(0);
    }
    expect(dialogs).toEqual([]);
    await Promise.all([panel.close(), options.close()]);
  });

  it('whose pages never end is left, and the screens stay quick meanwhile', async () => {
    let asked = 0;
    server.says.changes = (request, answer) => {
      asked += 1;
      json(aPage([], { cursor: `c${asked}`, more: true }))(request, answer);
    };
    const running = syncNow(browser);
    const panel = await browser.extensionPage('sidepanel.html');
    await panel.getByRole('navigation').getByRole('button', { name: 'Insights' }).click();
    await panel.getByRole('article').first().waitFor({ timeout: 5000 });
    expect(await running).toBe('failed');
    expect(asked).toBeLessThan(2000);
    await panel.close();
  });

  it('that sends more than anybody can read is cut off, and a later good answer is taken', async () => {
    server.says.changes = (_, answer) => {
      answer.writeHead(200, { 'Content-Type': 'application/json' });
      const more = (): void => {
        while (!answer.destroyed) if (!answer.write(bytes(100_000))) break;
      };
      answer.on('drain', more);
      more();
    };
    expect(await syncNow(browser)).toBe('failed');
    server.says.changes = json(aPage([], { cursor: 'well' }));
    server.says.push = (request, answer) => json({}, 503)(request, answer);
    expect(await syncNow(browser)).toBe('failed');
    expect((await browser.stored('syncMeta'))[0]?.cursor).toBe('well');
    expect((await browser.stored('insights')).map(({ id }) => id)).toContain(own.id);
  });
});
