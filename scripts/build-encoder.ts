// npm run build:encoder [-- --head FILE --to FOLDER]: the encoder's files, from the published float weights.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildEncoder, HEAD } from './encoder/build';
import { BUILT } from './encoder/load';

const { values } = parseArgs({
  options: { head: { type: 'string', default: HEAD }, to: { type: 'string', default: BUILT } },
});
mkdirSync(values.to, { recursive: true });
const bytes = buildEncoder(values.to, values.head);
for (const [file, size] of Object.entries(bytes)) console.log(`${file}  ${size} bytes`);
