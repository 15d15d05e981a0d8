import { writeFileSync } from 'node:fs';
import { toOpenApi } from '@/server/openapi';

/** Writes the OpenAPI document of the protocol; a test fails when it is stale. */
writeFileSync('server/openapi.json', `${JSON.stringify(toOpenApi(), null, 2)}\n`);
console.log('server/openapi.json is written.');
