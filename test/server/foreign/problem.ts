import { STATUS_CODES } from 'node:http';

/** SY4 and SY21: what can go wrong, each with its status. */
const STATUSES = {
  'malformed-request': 400,
  'not-signed-in': 401,
  'role-too-low': 403,
  'workspace-not-found': 404,
  'not-found': 404,
  'epoch-changed': 409,
  'cursor-expired': 410,
  'body-too-large': 413,
  'record-too-large': 413,
  'not-json': 415,
  'mutation-id-reused': 422,
  'protocol-unsupported': 426,
  'too-many-requests': 429,
  'server-error': 500,
};
export type Code = keyof typeof STATUSES;

const HEADERS: Record<number, Record<string, string>> = {
  401: { 'www-authenticate': 'Bearer' },
  429: { 'retry-after': '60' },
};

/** Thrown anywhere, answered as its problem. */
export class Failure extends Error {
  readonly code: Code;
  constructor(code: Code) {
    super(code);
    this.code = code;
  }
}

export const fail = (code: Code): never => {
  throw new Failure(code);
};

export const problem = (code: Code) => ({
  type: 'about:blank',
  title: STATUS_CODES[STATUSES[code]] ?? '',
  status: STATUSES[code],
  code,
});

export function answerTo(error: unknown) {
  const body = problem(error instanceof Failure ? error.code : 'server-error');
  const headers = { 'content-type': 'application/problem+json', ...HEADERS[body.status] };
  return { status: body.status, headers, body: JSON.stringify(body) };
}
