import assert from 'node:assert/strict';
import { SentProblem, type Problem } from '@/lib/sync/protocol/problem';
import type { PushAnswer, PushResult } from '@/lib/sync/protocol/push';
import type { Connection, Reply } from './client';

export interface Check {
  rule: string;
  says: string;
  run: (server: Connection) => Promise<void>;
}

export const check = (rule: string, says: string, run: Check['run']): Check => ({
  rule,
  says,
  run,
});
export const statuses = ({ json }: Reply<PushAnswer>): string[] =>
  json.results.map(({ status }) => status);
export const first = ({ json }: Reply<PushAnswer>): PushResult => {
  const [result] = json.results;
  assert.ok(result, 'a result for the mutation');
  return result;
};
export const version = (reply: Reply<PushAnswer>): number => {
  const result = first(reply);
  assert.equal(result.status, 'applied');
  return result.status === 'applied' ? result.version : 0;
};
export const fields = (reply: Reply<PushAnswer>) => {
  const result = first(reply);
  return result.status === 'applied' ? result.record.fields : undefined;
};
export const refused = (
  { status, headers, json }: Reply<Problem>,
  expected: number,
  code?: string,
) => {
  assert.equal(status, expected);
  assert.match(headers.get('Content-Type') ?? '', /^application\/problem\+json/);
  assert.ok(SentProblem.safeParse(json).success, 'a problem with a code of the document');
  if (code) assert.equal(json.code, code);
};
export const cursorNow = async (server: Connection): Promise<string> => {
  let page = (await server.changes()).json;
  while (page.more) page = (await server.changes(`?since=${page.cursor}`)).json;
  return page.cursor;
};
