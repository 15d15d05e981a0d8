// @vitest-environment node
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { REJECTIONS, PROBLEMS } from '@/lib/sync/protocol/problem';
import { aServer } from '@/test/support/sync-server';
import { startForeignServer } from './foreign/server';
import { newWorkspace } from './foreign/workspace';

const SPEC = readFileSync('docs/spec/sync.md', 'utf8');

interface Step {
  method: string;
  path: string;
  body: string;
  answer: unknown;
}

/** The requests of the example in the rules, each with its answer. */
function readSteps(): Step[] {
  const [, example = ''] = /```http\n([\s\S]*?)```/.exec(SPEC) ?? [];
  return example.split(/\n\n/).map((text) => {
    const [, method = '', path = '', body = '', answer = ''] =
      /^(\w+) (\S+)\n([\s\S]*?)200\n([\s\S]*)$/.exec(text) ?? [];
    return { method, path, body, answer: JSON.parse(answer) as unknown };
  });
}

type Send = (path: string, init: RequestInit) => Promise<Response>;

/** What a server answers to the example, with its own epoch, cursor and times written as there. */
async function replay(send: Send, workspace: string): Promise<unknown[]> {
  const answers: unknown[] = [];
  let epoch = '';
  for (const { method, path, body } of readSteps()) {
    const init = { method, ...(body && { body: body.replaceAll('"e1"', `"${epoch}"`) }) };
    const answer = await (await send(path.replace('{workspace}', workspace), init)).text();
    epoch = (JSON.parse(answer) as { epoch: string }).epoch;
    const text = answer
      .replaceAll(`"${epoch}"`, '"e1"')
      .replace(/"cursor":"[^"]*"/, '"cursor":"c0"')
      .replaceAll(/"receivedAt":"[^"]*"/g, '"receivedAt":"2026-03-02T09:00:00.000Z"');
    answers.push(JSON.parse(text));
  }
  return answers;
}

const expected = readSteps().map(({ answer }) => answer);

it('[SY22, SY23] the server answers the example of the rules as it stands there', async () => {
  const { ask, aWorkspace } = aServer();
  const { id, write } = await aWorkspace();
  const send: Send = (path, init) => ask(path.slice(1), { ...init, token: write.token });
  expect(expected).toHaveLength(5);
  expect(await replay(send, id)).toEqual(expected);
});

it('[SY22, SY23] the foreign server answers the example of the rules as it stands there', async () => {
  const workspace = newWorkspace('Example');
  const member = { id: randomUUID(), name: 'Wim' };
  const server = await startForeignServer({ wim: { workspace, role: 'write', member } });
  const headers = { Authorization: 'Bearer wim', 'Content-Type': 'application/json' };
  const send: Send = (path, init) => fetch(server.baseUrl + path, { ...init, headers });
  expect(await replay(send, workspace.id)).toEqual(expected);
  await server.stop();
});

it.each(REJECTIONS)('[SY21] the rules name %s with its status', (code) => {
  expect(SPEC).toContain(`\`${code}\` (${PROBLEMS[code].status}`);
});
