import { toProblem, type ProblemCode } from '@/lib/sync/protocol/problem';

/** A failure that the protocol names. Thrown anywhere below a handler, answered as its problem. */
export class Failure extends Error {
  readonly code: ProblemCode;
  readonly detail: string | undefined;
  readonly headers: Record<string, string>;

  constructor(code: ProblemCode, detail?: string, headers: Record<string, string> = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
    this.headers = headers;
  }

  toResponse(): Response {
    const problem = toProblem(this.code, this.detail);
    const headers = new Headers({ 'Content-Type': 'application/problem+json', ...this.headers });
    if (problem.status === 401) headers.set('WWW-Authenticate', 'Bearer');
    if (problem.status === 503 && !headers.has('Retry-After')) headers.set('Retry-After', '5');
    return new Response(JSON.stringify(problem), { status: problem.status, headers });
  }
}
