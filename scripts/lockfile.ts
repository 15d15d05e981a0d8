import { readFile, writeFile } from 'node:fs/promises';
import { absentOptionals, type Lockfile } from './lockfile-optionals';

/**
 * Completes `package-lock.json` after `npm install`: npm leaves out programs for other systems when its
 * registry does not offer them, and then `npm ci` refuses the lockfile on every machine.
 */
const lockfile: Lockfile = JSON.parse(await readFile('package-lock.json', 'utf8'));
const absent = absentOptionals(lockfile);
const all = Object.entries({ ...lockfile.packages, ...absent });
lockfile.packages = Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1)));
await writeFile('package-lock.json', `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(`${Object.keys(absent).length} packages for other systems added.`);
