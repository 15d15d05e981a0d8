import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import { BASE_PATH, createApp } from './app';
import type { Service } from './service';

export interface Listening {
  /** What a connection is set up with. */
  baseUrl: string;
  /** Ends long polls, lets requests finish for a few seconds, closes the database. */
  stop: () => Promise<void>;
}

export interface Address {
  host: string;
  port: number;
  /** The caller's address is then the last one of `X-Forwarded-For`. */
  behindProxy: boolean;
}

export async function listen(service: Service, address: Address): Promise<Listening> {
  const app = createApp(service);
  const server = createAdaptorServer({
    overrideGlobalObjects: false,
    fetch: (request, { incoming }) =>
      app.fetch(request, {
        address: callerOf(request, incoming.socket.remoteAddress, address.behindProxy),
      }),
  }) as Server;
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address.port, address.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  return { baseUrl: `http://${host}:${port}${BASE_PATH}`, stop: () => stop(server, service) };
}

const callerOf = (request: Request, remote = 'unknown', behindProxy: boolean): string =>
  (behindProxy && request.headers.get('X-Forwarded-For')?.split(',').at(-1)?.trim()) || remote;

async function stop(server: Server, service: Service): Promise<void> {
  service.stop();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), 5000);
  await closed;
  clearTimeout(late);
  await service.db.close();
}
