import { spawnSync } from 'node:child_process';
import { z } from '@/lib/base/z';

/** Preact sets `innerHTML` for one property of its own, which Verbatim never uses. */
const KNOWN = ['UNSAFE_VAR_ASSIGNMENT'];

const Message = z.object({
  code: z.string(),
  message: z.string(),
  file: z.optional(z.string()),
});
const Report = z.object({ errors: z.array(Message), warnings: z.array(Message) });

/** Mozilla's linter over the built extension: no error and no warning beside the known one. */
const { stdout } = spawnSync(
  'web-ext',
  ['lint', '--source-dir', '.output/firefox-mv3', '--self-hosted', '--output', 'json'],
  { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64_000_000 },
);
const { errors, warnings } = Report.parse(JSON.parse(stdout.slice(stdout.indexOf('{'))));
const refused = [...errors, ...warnings.filter(({ code }) => !KNOWN.includes(code))];

for (const { code, message, file } of refused) console.error(`${code} ${file ?? ''}\n  ${message}`);
if (refused.length > 0) throw new Error(`web-ext lint has ${refused.length} complaints.`);
console.log(`No error; ${warnings.length} known warnings.`);
