import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface ServerProcess {
  baseUrl: string;
  invite: string | undefined;
  /** Resolves to the exit code once the process has ended. */
  end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number | null>;
}

/** The bundled server as a process of its own on a free port, once it has said where it listens. */
export async function startServer(
  file: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [file, '--port', '0', '--quiet', ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let baseUrl = '';
  let invite: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    baseUrl ||= /at (http:\S+)/.exec(line)?.[1] ?? '';
    invite ??= /(vbi_\S+)/.exec(line)?.[1];
    if (line.startsWith('Ready')) break;
  }
  if (!baseUrl) throw new Error('The server ended before it listened.');
  return {
    baseUrl,
    invite,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
