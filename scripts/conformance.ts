import { checksFor, optional } from './conformance/checks';
import { connect } from './conformance/client';

/** `npm run conformance -- URL TOKEN`: whether a server keeps to docs/spec/sync.md. Use an empty workspace. */
const [url, token] = process.argv.slice(2);
if (!url || !token) throw new Error('Usage: npm run conformance -- BASE_URL TOKEN');
const server = await connect(url, token);
const { features } = server.description;
const checks = checksFor(features);
let failed = 0;
for (const { rule, says, run } of checks) {
  const error = await run(server).then(
    () => undefined,
    (reason: unknown) => (reason instanceof Error ? reason.message : 'failed'),
  );
  console.log(`${error ? '✗' : '✓'} ${rule} ${says}${error ? `\n    ${error}` : ''}`);
  if (error) failed++;
}
for (const feature of optional)
  if (!features.includes(feature)) console.log(`– ${feature}: not announced, not checked`);
console.log(`${checks.length - failed} of ${checks.length} checks passed`);
if (failed > 0) process.exitCode = 1;
