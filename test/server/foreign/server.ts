import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createDoor, type Door } from './door';
import { handle, type Answer } from './handle';
import { answerTo } from './problem';
import type { Access } from './workspace';

/**
 * Another server of Verbatim sync, written from `docs/spec/sync.md` and `server/openapi.json` alone. It
 * imports nothing of Verbatim and changes only when those two do: it shows whether they say enough.
 * See docs/decisions/0043-a-foreign-server.md.
 */
export async function startForeignServer(tokens: Record<string, Access>) {
  const door = createDoor(tokens);
  const minute = setInterval(() => door.newMinute(), 60_000);
  const server = createServer((request, response) => void respond(door, request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    stop: async (): Promise<void> => {
      clearInterval(minute);
      server.close().closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function respond(door: Door, request: IncomingMessage, response: ServerResponse) {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const answer: Answer = await handle(door, request, gone.signal).catch(answerTo);
  response.writeHead(answer.status, { 'cache-control': 'no-store', ...answer.headers });
  response.end(answer.body);
}
