import { PROBLEMS, type ProblemCode } from '@/lib/sync/protocol/problem';
import { problemOf } from './openapi-schemas';
import type { Route } from './route';

const EVERYWHERE: ProblemCode[] = [
  'protocol-unsupported',
  'too-many-requests',
  'server-error',
  'server-busy',
];

const text = { required: true, schema: { type: 'string' } };
const RETRY_AFTER = {
  'Retry-After': { description: 'Seconds, or an HTTP date.', ...text },
};
const HEADERS: Record<number, object> = {
  401: { 'WWW-Authenticate': { description: '`Bearer`', ...text } },
  429: RETRY_AFTER,
  503: RETRY_AFTER,
};

/** What can go wrong in an operation, by status. */
export const failures = (route: Route) =>
  Object.fromEntries(
    codesByStatus(route).map(([status, codes]) => [
      status,
      { $ref: `#/components/responses/${nameOf(codes)}` },
    ]),
  );

/** Each answer that a failure of any operation has, once. */
export const failureResponses = (routes: readonly Route[]) =>
  Object.fromEntries(
    routes
      .flatMap(codesByStatus)
      .map(([status, codes]) => [nameOf(codes), toResponse(status, codes)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

const nameOf = (codes: ProblemCode[]): string => codes.join('.');

const toResponse = (status: number, codes: ProblemCode[]) => ({
  description: codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join(' '),
  ...(status in HEADERS && { headers: HEADERS[status] }),
  content: { 'application/problem+json': { schema: problemOf(codes) } },
});

const codesByStatus = (route: Route): [number, ProblemCode[]][] => [
  ...Map.groupBy(codesOf(route), (code) => PROBLEMS[code].status),
];

const when = (holds: boolean, ...codes: ProblemCode[]) => (holds ? codes : []);

function codesOf({ role, path, body, upload, query, feature, problems = [] }: Route) {
  return new Set<ProblemCode>([
    ...EVERYWHERE,
    ...when(role !== 'none', 'not-signed-in'),
    // Nobody's role is below `read`.
    ...when(role === 'write' || role === 'admin', 'role-too-low'),
    ...when(path.includes('{workspace}'), 'workspace-not-found'),
    ...when(!!body || !!upload || !!query, 'malformed-request'),
    ...when(!!body, 'body-too-large', 'not-json'),
    ...when(!!feature, 'not-found'),
    ...problems,
  ]);
}
