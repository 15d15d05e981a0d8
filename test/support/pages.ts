import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

const FOLDER = 'test/fixtures/pages';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  png: 'image/png',
};

/** Pages to clip from, on two origins that differ in host and port: one frames the other as a stranger. */
export interface Pages {
  /** `http://127.0.0.1:port`, no slash at the end. */
  origin: string;
  /** `http://localhost:otherPort`: the same pages as another site. */
  otherOrigin: string;
  /** Serves `html` at `path` (of both origins) from now on and returns its address on `origin`. */
  add(path: string, html: string): string;
  close(): Promise<void>;
}

/** Serves `folder` and whatever is added, on loopback only, on free ports. */
export async function servePages(folder = FOLDER): Promise<Pages> {
  const added = new Map<string, string>();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    void respond(new URL(request.url ?? '/', 'http://pages').pathname, added, folder, response);
  };
  const servers = [createServer(answer), createServer(answer)];
  const [port, otherPort] = await Promise.all(servers.map(listen));
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    otherOrigin: `http://localhost:${otherPort}`,
    add(path, html) {
      added.set(path, html);
      return origin + path;
    },
    close: async () => void (await Promise.all(servers.map(stop))),
  };
}

async function respond(
  path: string,
  added: Map<string, string>,
  folder: string,
  response: ServerResponse,
): Promise<void> {
  try {
    const body = added.get(path) ?? (await readFile(join(folder, normalize(path))));
    const type = added.has(path) ? 'html' : path.slice(path.lastIndexOf('.') + 1);
    response.setHeader('content-type', TYPES[type] ?? 'application/octet-stream');
    response.end(body);
  } catch {
    response.writeHead(404, { 'content-type': TYPES['html'] });
    response.end('<!doctype html><title>Not here</title><p>No such page.</p>');
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // Browsers try 127.0.0.1 for `localhost` too, whatever the system's own table says.
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
