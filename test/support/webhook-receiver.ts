import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  headers: IncomingHttpHeaders;
  /** The bytes as they came. */
  body: Buffer;
}

/** A receiver on loopback that keeps what it gets and answers as it is told to: 200 once nothing is left. */
export async function startReceiver() {
  const received: Received[] = [];
  const answers: number[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks) });
      response.writeHead(answers.shift() ?? 200).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/verbatim`,
    received,
    /** What the next requests are answered with. */
    answerWith: (...statuses: number[]): void => void answers.push(...statuses),
    close: (): Promise<void> =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
export type Receiver = Awaited<ReturnType<typeof startReceiver>>;

/** Whether it was signed with the secret as Standard Webhooks says, over the bytes that came. */
export function isSigned({ headers, body }: Received, secret: string): boolean {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.`;
  const signature = createHmac('sha256', key).update(signed).update(body).digest('base64');
  return headers['webhook-signature'] === `v1,${signature}`;
}
