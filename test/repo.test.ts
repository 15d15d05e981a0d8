import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WITHOUT_TWIN } from './support/without-twin';

const read = (path: string): string => readFileSync(path, 'utf8');
const files = (pattern: string): string[] =>
  globSync(pattern).map((path) => path.split('\\').join('/'));

const SOURCES = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  files(`${folder}/**/*.{ts,tsx}`),
);
const TESTS = files('test/**/*.{test,spec}.{ts,tsx}');
const withoutComments = (code: string): string => code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

/** A file that decides or repeats something can be wrong; schemas and constants alone cannot. */
const holdsLogic = (path: string): boolean =>
  /\b(?:if|for|while|switch) ?\(|\?\?|&&|\|\||\.(?:map|filter|reduce|some|every)\(/.test(
    withoutComments(read(path)),
  );
const twinOf = (path: string): string => `test/${path.replace(/\.tsx?$/, '.test.ts')}`;
const hasTwin = (path: string): boolean =>
  existsSync(twinOf(path)) || existsSync(`${twinOf(path)}x`);

/** Files of the same part of `lib` that a file imports. */
function partsOf(path: string): string[] {
  const part = path.split('/').slice(0, 2).join('/');
  const imports = [...read(path).matchAll(/(?:from |import\()'(\.|@\/lib)\/([\w/-]+)'/g)];
  return imports
    .map(([, from, name = '']) => `${from === '.' ? dirname(path) : 'lib'}/${name}.ts`)
    .filter((found) => found.startsWith(`${part}/`) && existsSync(found));
}

describe('code', () => {
  const lib = files('lib/**/*.ts');

  const tests = [...TESTS, ...files('test/support/**/*.ts')].map(read).join('\n');
  const isImported = (path: string): boolean => tests.includes(`'@/${path.replace(/\.ts$/, '')}'`);
  const proved = new Set(lib.filter((path) => hasTwin(path) || isImported(path)));
  // A set grows while it is walked: what a proved file takes from its own part is proved with it.
  for (const path of proved) for (const part of partsOf(path)) proved.add(part);

  it('that holds logic is reached by a test, itself or within its part of lib', () => {
    const excused = Object.keys(WITHOUT_TWIN);
    const bare = lib.filter((path) => holdsLogic(path) && !proved.has(path));
    expect(bare.filter((path) => !excused.some((one) => path.startsWith(one)))).toEqual([]);
  });

  it('is excused from a test of its own only while it is there and has none', () => {
    const excused = Object.keys(WITHOUT_TWIN);
    expect(excused.filter((path) => !existsSync(path) || proved.has(path))).toEqual([]);
  });

  it('holds no dated to-do whose day has come', () => {
    const today = new Date().toISOString().slice(0, 10);
    const dates = [...SOURCES, ...files('{scripts,server,test}/**/*.ts')].flatMap((path) =>
      [...read(path).matchAll(/TO-?DO \[(\d{4}-\d\d-\d\d)\]/g)].map(([, day = '']) => day),
    );
    expect(dates.filter((day) => day <= today)).toEqual([]);
  });
});

/** The places that a text leaves open: `['$1', '$2']`. */
const places = (message = ''): string[] => [...new Set(message.match(/\$\d/g))].toSorted();

const shape = (texts: Record<string, { message: string }>) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, places(text.message)]));

describe('screen texts', () => {
  const table = (locale: string): Record<string, { message: string }> =>
    JSON.parse(read(`public/_locales/${locale}/messages.json`));
  const locales = files('public/_locales/*/messages.json').map((path) => path.split('/')[2] ?? '');
  const keys = Object.keys(table('en'));
  const code = [...SOURCES, 'manifest.config.ts', ...files('entrypoints/**/*.html')]
    .map(read)
    .join('\n');

  it('are sorted by key', () => {
    expect(keys).toEqual(keys.toSorted());
  });

  it('are all used', () => {
    const begun = [...code.matchAll(/[`']([a-z0-9_]+_)(?:\$\{|' ?\+)/g)].map(
      ([, stem = '']) => stem,
    );
    const isUsed = (key: string): boolean =>
      new RegExp(
        `\\b(?:__MSG_)?${key.replace(/_(?:one|other)$/, '(?:_one|_other)?')}(?:__)?\\b`,
      ).test(code) || begun.some((stem) => key.startsWith(stem));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are there for each name that the manifest uses', () => {
    const named = [...code.matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key);
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('come in a form for one and for many wherever they are counted', () => {
    const stems = [...code.matchAll(/\bplural\('(\w+)'/g)].map(([, stem = '']) => stem);
    const forms = stems.flatMap((stem) => [`${stem}_one`, `${stem}_other`]);
    expect(forms.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it.each(locales)('have the same keys and places in %s as in English', (locale) => {
    expect(shape(table(locale))).toEqual(shape(table('en')));
  });
});

describe('documents', () => {
  const rules = files('docs/spec/*.md').flatMap((path) =>
    [...read(path).matchAll(/^(?:- )?\*\*((?:CA|ST|CL|RV|SY|PR)\d+[a-z]?)\b/gm)].map(
      ([, rule = '']) => rule,
    ),
  );
  const cited = new Set(
    TESTS.flatMap((path) =>
      [...read(path).matchAll(/\[((?:CA|ST|CL|RV|SY|PR)\d[^\]]*)\]/g)].flatMap(([, all = '']) =>
        all.split(/[,\s]+/),
      ),
    ),
  );

  it('number each rule once', () => {
    expect(rules.filter((rule, i) => rules.indexOf(rule) !== i)).toEqual([]);
  });

  it('state only rules that a test proves', () => {
    expect(rules.filter((rule) => !cited.has(rule))).toEqual([]);
  });

  it('state every rule that a test cites', () => {
    expect([...cited].filter((rule) => !rules.includes(rule))).toEqual([]);
  });

  it('head each decision with its number', () => {
    const headless = files('docs/decisions/*.md').filter(
      (path) => !read(path).startsWith(`# ${Number(basename(path).slice(0, 4))}. `),
    );
    expect(headless).toEqual([]);
  });

  it('number each decision once', () => {
    const numbers = files('docs/decisions/*.md').map((path) => basename(path).slice(0, 4));
    expect(numbers.filter((one, i) => numbers.indexOf(one) !== i)).toEqual([]);
  });
});
