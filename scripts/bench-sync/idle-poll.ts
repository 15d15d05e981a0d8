import { connect as connectTcp, createServer, type AddressInfo } from 'node:net';
import { judge, type Result } from '@/scripts/bench/result';
import { createEndpoint } from '@/lib/sync/endpoint';
import type { Bench } from './server';

const POLLS = 20;

/** Bytes on the wire, headers and all, of the question whether there is something new when there is not. */
export async function idlePoll({ sqlite }: Bench): Promise<Result[]> {
  const meter = await startMeter(Number(new URL(sqlite.address.baseUrl).port));
  const baseUrl = sqlite.address.baseUrl.replace(/:\d+/, `:${meter.port}`);
  const endpoint = createEndpoint({ ...sqlite.address, baseUrl });
  const cursor = await endpoint.changes(undefined, 500).then(async (first) => {
    let page = first;
    while (page.more) page = await endpoint.changes(page.cursor, 500);
    return page.cursor;
  });
  const sizes: number[] = [];
  for (let poll = 0; poll < POLLS; poll++) {
    const before = meter.bytes();
    await endpoint.changes(cursor, 500);
    sizes.push((meter.bytes() - before) / 1000);
  }
  meter.stop();
  return [judge({ name: 'idle poll', unit: 'kB', goal: 1 }, sizes, 'p95')];
}

/** Counts what goes through to `port` in both directions. */
async function startMeter(port: number) {
  let bytes = 0;
  const server = createServer((client) => {
    const target = connectTcp(port, '127.0.0.1');
    for (const [from, to] of [
      [client, target],
      [target, client],
    ] as const) {
      from.on('data', (chunk) => (bytes += chunk.length));
      from.on('error', () => to.destroy());
      from.pipe(to);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    bytes: () => bytes,
    stop: () => server.close(),
  };
}
