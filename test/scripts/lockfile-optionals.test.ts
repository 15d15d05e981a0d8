import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { absentOptionals } from '@/scripts/lockfile-optionals';

describe('absentOptionals', () => {
  it('names the system of a package that the lockfile lacks', () => {
    const optionalDependencies = {
      '@x/binding-linux-arm64-musl': '1.2.3',
      '@x/darwin-x64': '1.2.3',
    };
    const packages = { 'node_modules/x': { version: '1.2.3', dev: true, optionalDependencies } };
    expect(absentOptionals({ packages })).toEqual({
      'node_modules/@x/binding-linux-arm64-musl': {
        version: '1.2.3',
        cpu: ['arm64'],
        libc: ['musl'],
        os: ['linux'],
        dev: true,
        optional: true,
      },
      'node_modules/@x/darwin-x64': {
        version: '1.2.3',
        cpu: ['x64'],
        os: ['darwin'],
        dev: true,
        optional: true,
      },
    });
  });

  it('finds nothing absent from the lockfile, so that npm ci accepts it (mend: npm run lockfile)', () => {
    const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    expect(Object.keys(absentOptionals(lockfile))).toEqual([]);
  });
});
