import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { followChanges } from '@/lib/models/problems/follow-changes';
import { createProblemsModel } from '@/lib/models/problems/problems-model';
import { anInsight } from '@/test/support/builders';

afterEach(() => void vi.unstubAllGlobals());

/** Which step was taken, one after the other; `failing` is one that fails. */
function aPanel(failing?: string) {
  const steps: string[] = [];
  const step = (name: string) => async (): Promise<void> => {
    await Promise.resolve();
    steps.push(name);
    if (name === failing) throw new Error(`${name} failed`);
  };
  const fresh = anInsight();
  const records = signal({ ...createProblemsModel(() => 0).records.value, insights: [fresh] });
  const follow = followChanges({
    model: { records },
    own: {
      readFirst: (ids) => step(ids.includes(fresh.id) ? 'read what came in' : 'read nothing')(),
      readRest: step('read the rest'),
    },
    group: step('group'),
    names: { nameNew: step('name') },
    locks: {
      embedding: (work) => work(),
      naming: (work) => work(),
    },
  });
  return { follow, steps };
}
const ALL = ['read what came in', 'group', 'read the rest', 'name'];

it('reads what came in before it is given a place, and names what is new at last', async () => {
  const { follow, steps } = aPanel();
  await follow();
  expect(steps).toEqual(ALL);
});

it.each(['read what came in', 'read the rest'])(
  '[RV21] goes on where a model of the user’s own cannot %s',
  async (failing) => {
    const reported: unknown[] = [];
    vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
    const { follow, steps } = aPanel(failing);
    await follow();
    expect(steps).toEqual(ALL);
    expect(reported).toHaveLength(1);
  },
);
