import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

// Each says on stderr what it does, and why it could not. Whether there is a browser then is for the caller to see.

/** Only on Debian itself: Ubuntu's package of that name is a pointer to a snap. */
export async function installFromDebian(name: string): Promise<void> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (!/^ID="?debian"?$/m.test(release)) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  console.error(`Installing ${name} with apt-get …`);
  try {
    for (const args of [
      ['update', '-q'],
      ['install', '-qy', '--no-install-recommends', name],
    ]) {
      await program([...asRoot, 'apt-get', ...args], { DEBIAN_FRONTEND: 'noninteractive' });
    }
  } catch (error) {
    console.error(`apt-get could not install ${name}: ${firstLine(error)}`);
  }
}

export async function installFromPlaywright(): Promise<void> {
  console.error('Downloading Chromium through Playwright …');
  const withLibraries =
    process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  const cli = join('node_modules', 'playwright-core', 'cli.js');
  try {
    await program([process.execPath, cli, 'install', '--no-shell', ...withLibraries, 'chromium']);
  } catch (error) {
    console.error(`Playwright could not install Chromium: ${firstLine(error)}`);
  }
}

async function program([command = '', ...args]: string[], extra: Record<string, string> = {}) {
  const options = { env: { ...process.env, ...extra }, maxBuffer: 64_000_000, timeout: 600_000 };
  await run(command, args, options);
}

const firstLine = (error: unknown): string => String(error).split('\n')[0] ?? '';
