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
