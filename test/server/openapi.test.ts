// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toOpenApi } from '@/server/openapi';

it('[SY2] the committed document is what the schemas say now', () => {
  const committed: unknown = JSON.parse(readFileSync('server/openapi.json', 'utf8'));
  expect(committed, 'Run npm run openapi').toEqual(JSON.parse(JSON.stringify(toOpenApi())));
});

it('[SY2] each operation says its problems', () => {
  const push = toOpenApi().paths['/workspaces/{workspace}/push']?.['post'];
  expect(Object.keys(push?.responses ?? {})).toEqual(
    expect.arrayContaining(['200', '401', '403', '404', '409', '413', '415', '426', '429', '503']),
  );
});

it('[SY8] what has no feature is what every server has', () => {
  const operations = Object.entries(toOpenApi().paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({ name: `${method} ${path}`, ...one })),
  );
  const required = operations.filter((one) => !('x-feature' in one));
  expect(required.map(({ name }) => name)).toEqual([
    'get /',
    'get /workspaces/{workspace}/changes',
    'post /workspaces/{workspace}/push',
  ]);
});

it('[SY2] a reader passes over members that came later: the document forbids none', () => {
  expect(JSON.stringify(toOpenApi())).not.toContain('"additionalProperties":false');
});
