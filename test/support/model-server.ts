import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { noise } from './vectors';

/**
 * A server on loopback with OpenAI's protocol that names everything alike, reads texts by their words, and
 * remembers what it was asked.
 */
export async function fakeModelServer() {
  const fake = {
    asked: [] as unknown[],
    /** What it answers instead of a name. */
    answer: undefined as Answer | undefined,
    name: 'Exports time out',
    /** Texts it was given to read, a list for each request. */
    read: [] as string[][],
    /** Requests to read that it answers with this before it reads. */
    refusals: [] as Answer[],
    /** Numbers of its vectors. */
    size: 64,
    /** Milliseconds before it answers. */
    delay: 0,
  };
  const server = createServer((request, response) => {
    void reply(request, fake).then(({ status, text, headers }) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text),
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

interface Answer {
  status: number;
  text: string;
  headers?: Record<string, string>;
}
type Fake = Omit<FakeModelServer, 'address' | 'close'>;

async function reply(request: IncomingMessage, fake: Fake): Promise<Answer> {
  if (request.url === '/v1/models')
    return { status: 200, text: JSON.stringify({ data: [{ id: 'small' }, { id: 'large' }] }) };
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = JSON.parse(Buffer.concat(parts).toString());
  if (request.url === '/v1/embeddings') return readTexts(body as { input: string[] }, fake);
  if (request.url !== '/v1/chat/completions') return { status: 404, text: 'page not found' };
  if (fake.answer) return fake.answer;
  fake.asked.push(body);
  const choices = [{ message: { role: 'assistant', content: fake.name } }];
  return { status: 200, text: JSON.stringify({ choices }) };
}

/** In no particular order, as the protocol allows. */
async function readTexts({ input }: { input: string[] }, fake: Fake): Promise<Answer> {
  await new Promise((done) => setTimeout(done, fake.delay));
  const refusal = fake.refusals.shift();
  if (refusal) return refusal;
  fake.read.push(input);
  const data = input.map((text, index) => ({ index, embedding: vectorOf(text, fake.size) }));
  return { status: 200, text: JSON.stringify({ data: data.toReversed() }) };
}

/** What its words add up to, in a narrow cone: what all texts share is most of it. */
function vectorOf(text: string, size: number): number[] {
  const cells = Array.from({ length: size }, () => 1);
  for (const word of text.toLowerCase().match(/[a-z]{4,}/g) ?? []) {
    const next = noise(
      Array.from(word).reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 9973,
    );
    cells.forEach((_, k) => (cells[k]! += next()));
  }
  return cells;
}
