import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const EPOCH = 'epoch';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export const json =
  (body: unknown, status = 200): Answer =>
  (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(body));
  };

/** What a well-behaved server says of itself; the tests make of it what they like. */
export const description = {
  product: 'verbatim-sync',
  protocol: '1',
  serverName: 'Team',
  limits: {
    maxBatch: 100,
    maxBodyBytes: 1e6,
    maxRecordBytes: 1e5,
    pageSize: 500,
    maxWaitSeconds: 20,
  },
  features: [],
  member: { id: '00000000-0000-4000-8000-000000000001', name: 'Wim' },
  workspaces: [{ id: '00000000-0000-4000-8000-000000000002', name: 'Team', role: 'write' }],
};

export const page = (changes: unknown[], over: object = {}) => ({
  epoch: EPOCH,
  changes,
  cursor: `c${changes.length}`,
  more: false,
  head: changes.length,
  ...over,
});

export const aWireRecord = (id: string, version: number, fields: object, over: object = {}) => ({
  kind: 'insight',
  id,
  version,
  deleted: false,
  fields,
  receivedAt: '2026-03-02T09:00:00.000Z',
  by: '<img src=x onerror=alert(1)>',
  ...over,
});

/** A server that speaks the protocol as the test has it: each operation answers whatever is put there. */
export async function startHostileServer() {
  const says = {
    describe: json(description),
    changes: json(page([])),
    push: json({ epoch: EPOCH, head: 0, results: [] }),
  };
  const paths: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://server');
    paths.push(pathname);
    request.resume();
    const operation = pathname.split('/').at(-1);
    const answer =
      operation === 'changes' || operation === 'push' ? says[operation] : says.describe;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    baseUrl: `${origin}/v1`,
    says,
    /** What was asked for. */
    paths,
    close(): Promise<void> {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
export type HostileServer = Awaited<ReturnType<typeof startHostileServer>>;
