import type * as zod from 'zod/mini';
import { z } from '@/lib/base/z';
import { AttachmentType, UPLOAD_OFFSET } from '@/lib/sync/protocol/attachment';
import { Mutation } from '@/lib/sync/protocol/push';
import { Problem, PROBLEMS, type ProblemCode } from '@/lib/sync/protocol/problem';
import { ROUTES, type Route } from './routes';

const EVERYWHERE: ProblemCode[] = [
  'malformed-request',
  'protocol-unsupported',
  'too-many-requests',
  'server-error',
  'server-busy',
];
const WITH_TOKEN: ProblemCode[] = ['not-signed-in', 'role-too-low', 'workspace-not-found'];
const WITH_BODY: ProblemCode[] = ['body-too-large', 'not-json'];
/** Bytes have no schema in OpenAPI 3.1. */
const PICTURES = Object.fromEntries(AttachmentType.options.map((type) => [type, {}]));
const OFFSET = {
  [UPLOAD_OFFSET]: { description: 'Bytes that are here.', schema: { type: 'integer' } },
};
const RANGE = {
  name: 'Content-Range',
  in: 'header',
  description: 'Which bytes of how many: `bytes 0-1023/4096`. Left out: all of them.',
  schema: { type: 'string' },
};

/** The whole protocol as OpenAPI 3.1, from the schemas that validate. */
export function toOpenApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Verbatim sync',
      version: '1',
      summary: 'One pool of insights for a team. The rules are in docs/spec/sync.md.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/v1', description: 'The base URL that the server prints.' }],
    security: [{ token: [] }],
    paths: toPaths(ROUTES),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: toSchema(Problem), Mutation: toSchema(Mutation) },
    },
  };
}

function toPaths(routes: readonly Route[]) {
  const byPath = Map.groupBy(routes, (route) => route.path || '/');
  return Object.fromEntries(
    [...byPath].map(([path, some]) => [path, Object.fromEntries(some.flatMap(toOperations))]),
  );
}

/** An attachment can be asked for without its bytes. */
function toOperations(route: Route): [string, ReturnType<typeof toOperation>][] {
  const operation = toOperation(route);
  if (!route.download) return [[route.method, operation]];
  return [
    [route.method, operation],
    ['head', { ...operation, operationId: `${route.name}Head` }],
  ];
}

function toOperation(route: Route) {
  const parameters = [
    ...pathParameters(route),
    ...queryParameters(route),
    ...(route.upload ? [RANGE] : []),
  ];
  return {
    operationId: route.name,
    summary: route.summary,
    ...(route.role === 'none' ? { security: [] } : { 'x-role': route.role }),
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && {
      requestBody: { required: true, content: json(toSchema(route.body, 'input')) },
    }),
    ...(route.upload && { requestBody: { required: true, content: PICTURES } }),
    responses: { ...success(route), ...failures(route) },
  };
}

const pathParameters = ({ path }: Route) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

const queryParameters = ({ query = {} }: Route) =>
  Object.entries(query).map(([name, { schema, says }]) => ({
    name,
    in: 'query',
    description: says,
    schema,
  }));

function success({ answer, lines, name, upload, download }: Route) {
  if (download) return { 200: { description: 'As asked.', headers: OFFSET, content: PICTURES } };
  if (!answer) return { 204: { description: 'Done.', ...(upload && { headers: OFFSET }) } };
  const type = lines ? 'application/x-ndjson' : 'application/json';
  return {
    200: { description: 'As asked.', content: { [type]: { schema: toSchema(answer) } } },
    ...(name === 'changes' && { 304: { description: 'Nothing changed since `If-None-Match`.' } }),
  };
}

function failures(route: Route) {
  const codes = [
    ...EVERYWHERE,
    ...(route.role === 'none' ? [] : WITH_TOKEN),
    ...(route.body ? WITH_BODY : []),
    ...(route.problems ?? []),
  ];
  const byStatus = Map.groupBy(new Set(codes), (code) => PROBLEMS[code].status);
  const problem = { schema: { $ref: '#/components/schemas/Problem' } };
  return Object.fromEntries(
    [...byStatus].map(([status, some]) => [
      status,
      {
        description: some.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join(' '),
        content: { 'application/problem+json': problem },
      },
    ]),
  );
}

const json = (schema: object) => ({ 'application/json': { schema } });

/** What zod cannot say as JSON Schema are the open fields of a record: an object of anything. */
function toSchema(schema: zod.ZodMiniType, io: 'input' | 'output' = 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'custom') jsonSchema.type = 'object';
    },
  });
  return rest;
}
