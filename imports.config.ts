/**
 * Who may import whom: the folders of `lib` and the layers above it, each with what it may use.
 * `docs/architecture.md` shows the same table with its reasons; lint enforces this one.
 */
export const MAY_IMPORT: Record<string, readonly string[]> = {
  base: [],
  platform: ['base'],
  domain: ['base'],
  mail: [],
  capture: ['base', 'domain', 'mail'],
  privacy: ['base', 'domain'],
  cluster: ['base', 'domain', 'mail'],
  search: ['base', 'domain'],
  storage: ['base', 'domain'],
  messages: ['base', 'domain'],
  review: ['base', 'domain', 'mail', 'cluster'],
  sync: ['base', 'domain', 'privacy'],
  exchange: ['base', 'domain', 'privacy'],
  naming: ['base', 'domain', 'cluster'],
  embedding: ['base', 'domain', 'cluster', 'naming'],
  engine: ['base', 'domain', 'privacy', 'cluster', 'storage', 'review', 'sync', 'embedding'],
  models: ['base', 'domain', 'messages', 'search', 'review', 'naming', 'embedding', 'exchange'],
};

/** Interfaces that a folder may name without depending on the code behind them. */
const TYPES_ONLY: Record<string, readonly string[]> = {
  mail: ['domain'],
  models: ['storage', 'sync', 'cluster', 'capture', 'engine'],
  storage: ['cluster', 'sync'],
};

const SERVER = {
  may: ['base', 'domain'],
  /** All of `sync` but `protocol/`, the schemas that both sides validate with. */
  not: {
    regex: '^@/lib/sync/([^/]+|(record|attachments|webhooks)/.*)$',
    message: 'Of lib/sync the server uses the protocol alone.',
  },
};

const COMPONENTS = {
  files: 'components/**',
  may: ['base', 'domain', 'mail'],
  types: ['models', 'review', 'search'],
};

export function importRules() {
  const libs = Object.entries(MAY_IMPORT).map(([folder, may]) =>
    rule(`lib/${folder}/**`, [...may, folder], TYPES_ONLY[folder] ?? []),
  );
  return [
    ...libs,
    rule(COMPONENTS.files, COMPONENTS.may, COMPONENTS.types),
    rule('server/**', [...SERVER.may, 'sync'], [], [SERVER.not]),
    {
      files: ['entrypoints/**', 'scripts/**', 'test/**'],
      rules: restrict([forbid('**/../**', 'Write `@/` instead.')]),
    },
  ];
}

function rule(
  files: string,
  may: readonly string[],
  types: readonly string[],
  also: readonly object[] = [],
) {
  const others = Object.keys(MAY_IMPORT).filter((name) => !may.includes(name));
  const patterns = others.map((name) => ({
    ...forbid(`@/lib/${name}/*`, `imports.config.ts does not let ${files} use lib/${name}.`),
    allowTypeImports: types.includes(name),
  }));
  const screens =
    files === COMPONENTS.files
      ? []
      : [forbid('@/components/*', 'Screens use lib, not the other way.')];
  const browser = files.startsWith('lib/platform')
    ? []
    : [forbid('wxt/browser', 'Only lib/platform may know the browser.')];
  return {
    files: [files],
    rules: restrict([
      ...patterns,
      ...screens,
      ...browser,
      ...also,
      forbid('@/entrypoints/*', 'Nothing imports an entrypoint.'),
      forbid('../**', 'Write `@/` instead.'),
    ]),
  };
}

const forbid = (group: string, message: string) => ({ group: [group, `${group}*`], message });

const restrict = (patterns: object[]) => ({
  'no-restricted-imports': ['error', { patterns }] as ['error', object],
});
