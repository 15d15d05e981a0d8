import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback with OpenAI's protocol that names everything alike, and remembers what it was asked. */
export async function fakeModelServer() {
  const fake = {
    asked: [] as unknown[],
    /** What it answers instead of a name. */
    answer: undefined as { status: number; text: string } | undefined,
    name: 'Exports time out',
  };
  const server = createServer((request, response) => {
    void reply(request, fake).then(({ status, text }) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(text),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return Object.assign(fake, {
    address: `http://127.0.0.1:${port}/v1`,
    close: () => new Promise((closed) => server.close(closed)),
  });
}
export type FakeModelServer = Awaited<ReturnType<typeof fakeModelServer>>;

async function reply(
  request: IncomingMessage,
  fake: Pick<FakeModelServer, 'asked' | 'answer' | 'name'>,
): Promise<{ status: number; text: string }> {
  if (request.url === '/v1/models')
    return { status: 200, text: JSON.stringify({ data: [{ id: 'small' }, { id: 'large' }] }) };
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  if (fake.answer) return fake.answer;
  fake.asked.push(JSON.parse(Buffer.concat(parts).toString()));
  const choices = [{ message: { role: 'assistant', content: fake.name } }];
  return { status: 200, text: JSON.stringify({ choices }) };
}
