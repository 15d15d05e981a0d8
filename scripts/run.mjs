// `node scripts/run.mjs NAME [arguments]` runs scripts/NAME.ts, also in a fresh clone: this file uses nothing
// but what any Node from 20.19 brings, installs what is missing, and hands over to the Node of the project.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

if (!isInstalled()) install();
process.exit(
  start(projectNode(), [resolve(root, 'scripts/task.mjs'), ...taskArguments()]).status ?? 1,
);

/** Without `--` before it npm takes `--json` for itself, and says so only here. */
function taskArguments() {
  const given = process.argv.slice(2);
  const isTaken = process.env.npm_config_json === 'true' && !given.includes('--json');
  return isTaken ? [...given, '--json'] : given;
}

/** Compares what is in node_modules with the lockfile, by content: file times lie after a checkout. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  return (
    existsSync(projectNode()) &&
    Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || optional || present[path]?.version === version,
    )
  );
}

function packagesIn(lockfile) {
  const path = resolve(root, lockfile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

function projectNode() {
  return resolve(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

function install() {
  console.log('Installing what Verbatim is built with (npm ci) …');
  // Under `npm start` npm names itself here; `npm` alone is not a program on Windows.
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? start(process.execPath, [npm, 'ci'])
    : start('npm', ['ci'], { shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error('npm ci failed: see above. It needs the network and Node 20.19 or newer.');
  process.exit(1);
}

function start(command, args, options = {}) {
  const PATH = [resolve(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH };
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env, ...options });
}
