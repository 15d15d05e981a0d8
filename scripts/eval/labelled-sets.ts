import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readLines, type Line } from './inbox';

const OUT_OF_SCOPE = 'clinc_oos';

/** The labelled sets of a folder by name, and the lines that belong to no label of any. */
export function readSets(folder: string): { sets: Map<string, Line[]>; outOfScope: Line[] } {
  const path = resolve(process.env['INIT_CWD'] ?? '.', folder);
  const sets = new Map(
    readdirSync(path)
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => [basename(file, '.jsonl'), readLines(join(path, file))]),
  );
  const outOfScope = sets.get(OUT_OF_SCOPE) ?? [];
  sets.delete(OUT_OF_SCOPE);
  return { sets, outOfScope };
}
