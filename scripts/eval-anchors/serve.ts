import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** No script of the page runs and nothing is fetched: a page is the same each time it is loaded. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
const REFRESH = /<meta[^>]+http-equiv=["']?refresh[^>]*>/gi;

/** Serves one page at a time on loopback, at ever new addresses, because browsers remember. */
export async function serveSources() {
  const sources = new Map<string, string>();
  const server = createServer((request, response) => {
    const html = sources.get(request.url ?? '');
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
    });
    response.end(html?.replace(REFRESH, ''));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  let count = 0;
  return {
    add(html: string): { url: string; remove(): void } {
      const path = `/${count++}/page.html`;
      sources.set(path, html);
      return { url: `http://127.0.0.1:${port}${path}`, remove: () => sources.delete(path) };
    },
    close(): void {
      server.closeAllConnections();
      server.close();
    },
  };
}
