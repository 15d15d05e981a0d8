import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/**
 * The files a page of the built extension loads before it is ready: its scripts and styles and what those
 * import statically. Paths as `size-limit` wants them. Empty when this build has no such page.
 */
export function firstScreen(folder: string, page: string): string[] {
  const html = join(folder, page);
  if (!existsSync(html)) return [];
  const linked = [...readFileSync(html, 'utf8').matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)];
  return [...closure(linked.map(([, path = '']) => join(folder, path)))];
}

function closure(roots: string[]): Set<string> {
  const found = new Set<string>();
  const waiting = [...roots];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (file.endsWith('.js')) waiting.push(...staticImports(file));
  }
  return found;
}

/** The bundler writes `import{a as b}from"./c.js"` and `import"./c.js"`; `import("./c.js")` waits for its call. */
function staticImports(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const imports = code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g);
  return [...imports].map(([, path = '']) => normalize(join(dirname(file), path)));
}
