import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before a server, hands everything on and keeps what was sent, to the letter. */
export async function startRecordingProxy(target: string, delayMs = 0) {
  const bodies: string[] = [];
  const { port: targetPort, pathname } = new URL(target);
  const proxy = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      if (incoming.url?.endsWith('/push')) bodies.push(body.toString());
      setTimeout(() => handOn(incoming, body, outgoing, Number(targetPort)), delayMs);
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}${pathname}`,
    /** The bodies of all pushes so far. */
    bodies,
    close(): Promise<void> {
      proxy.closeAllConnections();
      return new Promise((resolve) => {
        proxy.close(() => resolve());
      });
    },
  };
}
export type RecordingProxy = Awaited<ReturnType<typeof startRecordingProxy>>;

function handOn(
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  outgoing: ServerResponse,
  port: number,
): void {
  const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  onward.end(body);
}
