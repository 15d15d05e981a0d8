import { AttachmentType, UPLOAD_OFFSET } from '@/lib/sync/protocol/attachment';
import { PROTOCOL } from '@/lib/sync/protocol/limits';
import { failureResponses, failures } from './openapi-failures';
import { components, toSchema } from './openapi-schemas';
import type { Route } from './route';
import { ROUTES } from './routes';

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
const VERSION = {
  name: 'Verbatim-Protocol',
  in: 'header',
  description: 'Left out: version 1.',
  schema: { const: PROTOCOL },
};
const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The `ETag` of an earlier answer to the same request.',
  schema: { type: 'string' },
};
const ETAG = { ETag: { required: true, schema: { type: 'string' } } };

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
      parameters: { 'Verbatim-Protocol': VERSION },
      responses: failureResponses(ROUTES),
      schemas: components(),
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
    ...(route.tagged ? [IF_NONE_MATCH] : []),
    { $ref: '#/components/parameters/Verbatim-Protocol' },
  ];
  return {
    operationId: route.name,
    summary: route.summary,
    ...(route.role === 'none' ? { security: [] } : { 'x-role': route.role }),
    ...(route.feature && { 'x-feature': route.feature }),
    parameters,
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

function success({ answer, lines, tagged, upload, download }: Route) {
  if (download) return { 200: { description: 'As asked.', headers: OFFSET, content: PICTURES } };
  if (!answer) return { 204: { description: 'Done.', ...(upload && { headers: OFFSET }) } };
  const type = lines ? 'application/x-ndjson' : 'application/json';
  return {
    200: {
      description: 'As asked.',
      ...(tagged && { headers: ETAG }),
      content: { [type]: { schema: toSchema(answer) } },
    },
    ...(tagged && {
      304: { description: 'The page is the one that `If-None-Match` names.', headers: ETAG },
    }),
  };
}

const json = (schema: object) => ({ 'application/json': { schema } });
