interface LockedPackage {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}
export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

const OSES = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'win32'];
const CPUS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** Entries for the optional packages that others name by an exact version and the lockfile lacks. */
export function absentOptionals({ packages }: Lockfile): Lockfile['packages'] {
  const named = Object.values(packages).flatMap(({ optionalDependencies = {}, dev }) =>
    Object.entries(optionalDependencies)
      .filter(([, version]) => /^\d/.test(version))
      .map(([name, version]) => [`node_modules/${name}`, { name, version, dev }] as const),
  );
  const absent = named.filter(([path]) => !packages[path]);
  return Object.fromEntries(
    absent.map(([path, { name, version, dev }]) => [
      path,
      { version, ...systemOf(name), ...(dev && { dev }), optional: true },
    ]),
  );
}

/** Such packages carry their system in their name: `@oxfmt/binding-linux-arm64-musl`. */
function systemOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const parts = name.split('/').at(-1)?.split(/[-_]/) ?? [];
  const libc = parts.includes('musl') ? 'musl' : parts.includes('gnu') ? 'glibc' : undefined;
  const os = OSES.find((system) => parts.includes(system));
  return {
    ...one(
      'cpu',
      CPUS.find((cpu) => parts.includes(cpu)),
    ),
    ...one('libc', os === 'linux' ? libc : undefined),
    ...one('os', os),
  };
}

const one = (key: string, value: string | undefined) => (value ? { [key]: [value] } : {});
