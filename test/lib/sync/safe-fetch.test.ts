// @vitest-environment node
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { checkUrl, safeFetch } from '@/lib/sync/safe-fetch';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});
const serve = (answer: RequestListener): Promise<string> =>
  new Promise((resolve) => {
    const own = createServer(answer).listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(own.address() as AddressInfo).port}/`);
    });
    server = own;
  });
const get = (url: string, over = {}) => safeFetch(url, { method: 'GET', ...over });

describe('[SY51] safeFetch', () => {
  it.each([
    ['http://example.com/', 'insecure'],
    ['http://127.0.0.1.example.com/', 'insecure'],
    ['https://user:word@example.com/', 'bad-url'],
    ['ftp://example.com/', 'bad-url'],
    ['javascript:alert(1)', 'bad-url'],
    ['example', 'bad-url'],
  ])('does not go to %s', (url, code) => {
    expect(() => checkUrl(url)).toThrow(code);
  });

  it.each(['https://example.com/a', 'http://localhost:8787/v1', 'http://[::1]:1/'])(
    'may go to %s',
    (url) => {
      expect(checkUrl(url).href).toBe(url);
    },
  );

  it('follows no redirect and takes no token along', async () => {
    const seen: string[] = [];
    const url = await serve((request, response) => {
      seen.push(request.url ?? '');
      response.writeHead(302, { Location: '/other' }).end();
    });
    await expect(get(url, { headers: { Authorization: 'Bearer x' } })).rejects.toThrow('redirect');
    expect(seen).toEqual(['/']);
  });

  it('gives up in time and reads no endless answer', async () => {
    const silent = await serve(() => {});
    await expect(get(silent, { timeout: 50 })).rejects.toThrow('time-out');
    server?.closeAllConnections();
    const endless = await serve((_, response) => {
      response.on('drain', () => response.write('x'.repeat(100_000)));
      response.write('x'.repeat(100_000));
    });
    await expect(get(endless, { maxBytes: 300_000 })).rejects.toThrow('too-large');
  });

  it('says when nobody is there', async () => {
    await expect(get('http://127.0.0.1:1/')).rejects.toThrow('unreachable');
  });
});
