// @vitest-environment node
import { expect, it } from 'vitest';
import type { Json } from '@/lib/base/json';
import { sharingLens } from '@/lib/sync/record/sharing-lens';
import { openSqlite } from '@/server/database/sqlite';
import { MUTANTS } from '@/test/support/simulation/mutants';
import { World, type Mutant } from '@/test/support/simulation/world';

/** More by `VERBATIM_SEEDS=100000`; one that fails is run again by `VERBATIM_SEED=n`. */
const SEEDS = Number(process.env['VERBATIM_SEEDS'] ?? 20_000);
/** Most mutants fall within ten; the rarest needs a thousand. */
const SEEDS_OF_A_MUTANT = 3000;
/** Without what keeps it, one in twenty loses something. */
const SEEDS_OF_A_LENS = 1000;
const ONE = Number(process.env['VERBATIM_SEED'] ?? 0);

async function simulate(from: number, count: number, mutant?: Mutant, enough = 5) {
  const failing: string[] = [];
  let db = openSqlite(':memory:');
  for (let seed = from; seed < from + count && failing.length < enough; seed++) {
    // A restore replaces the whole database: those worlds have one of their own.
    const canRestore = seed % 10 === 0;
    if (canRestore || seed % 200 === 1) db = openSqlite(':memory:');
    const bad = await new World(db, seed, mutant).run(canRestore);
    if (bad.length > 0) failing.push(`seed ${seed}: ${bad.join(', ')}`);
  }
  return failing;
}

it('[SY41, SY42, SY43, SY49] whatever the network does, nothing is lost, doubled or different anywhere', async () => {
  expect(await simulate(ONE || 1, ONE ? 1 : SEEDS)).toEqual([]);
}, 3_600_000);

const marked = (text: Json | undefined) =>
  typeof text === 'string' ? text.replace(/^v/, '[v') : '';
const lens = sharingLens({ withhold: ['author', 'note'], redact: true }, (fields) =>
  'status' in fields ? { ...fields, status: marked(fields['status']) } : fields,
);

it('[SY59] what one client keeps back or sends redacted, it never loses to what others write', async () => {
  for (let seed = 1; seed <= SEEDS_OF_A_LENS; seed++) {
    const world = new World(openSqlite(':memory:'), seed, { lens });
    const bad = await world.run(false);
    expect([seed, ...world.lostHere(['note', 'status', 'customer.name'])]).toEqual([seed]);
    expect(bad).not.toContain('no quiescence');
    expect(bad).not.toContain('applied twice');
  }
}, 900_000);

it.each(Object.entries(MUTANTS))(
  'notices when %s',
  async (name, mutant) => {
    const [first] = await simulate(1, SEEDS_OF_A_MUTANT, mutant, 1);
    console.log(
      `${first ? 'caught' : 'MISSED'}: ${name} (${first ?? `of ${SEEDS_OF_A_MUTANT} seeds`})`,
    );
    expect(first).toBeDefined();
  },
  // Two minutes of one core on a machine that does nothing else.
  900_000,
);
