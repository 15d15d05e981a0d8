import { describe, expect, it } from 'vitest';
import type { Collected } from '@/lib/engine/collect-vectors';
import { createOwnReader } from '@/lib/models/problems/own-reader';
import { createProblemsModel } from '@/lib/models/problems/problems-model';
import { modelKey } from '@/lib/embedding/model-key';
import { SETTINGS } from '@/lib/domain/settings';
import { groupsOf, NOW } from '@/test/support/evidence';
import { anEmbedding } from '@/test/support/embedding';

const OFF = anEmbedding({ isOn: false });
const ON = anEmbedding();

async function reader({ shown = '', answers = [] as Collected[] } = {}) {
  const model = createProblemsModel(() => NOW);
  await model.show({
    ...groupsOf([3, 2]),
    weights: SETTINGS.scoreWeights.initial(),
    lastVisit: '',
    granularity: 0,
    naming: 'off',
    readBy: shown,
  });
  const state = { embedding: OFF, asked: [] as (readonly string[] | undefined)[], looks: 0 };
  const own = createOwnReader(model, {
    chosen: async () => state.embedding,
    collect: async (ids) => {
      state.asked.push(ids);
      return answers.shift() ?? { isWhole: true };
    },
    look: async () => void state.looks++,
  });
  return { own, state, model };
}

describe('a model that reads in the place of the encoder', () => {
  it('[RV20] is asked nothing while it is off', async () => {
    const { own, state } = await reader();
    await own.readFirst(['a']);
    await own.readRest();
    expect([state.asked, state.looks, own.readBy()]).toEqual([[], 0, '']);
  });

  it('[RV21] has another answer proposed once it has read everything, and once only', async () => {
    const { own, state } = await reader({ answers: [{ isWhole: false }, { isWhole: true }] });
    state.embedding = ON;
    await own.readRest();
    expect([state.looks, own.readBy()]).toEqual([0, '']);
    await own.readRest();
    await own.readRest();
    expect([state.looks, own.readBy(), state.asked.length]).toEqual([1, modelKey(ON), 2]);
  });

  it('[RV21] has the encoder’s answer proposed once it is turned off', async () => {
    const { own, state } = await reader({ shown: modelKey(ON) });
    state.embedding = ON;
    await own.readRest();
    expect(state.looks).toBe(0);
    state.embedding = OFF;
    await own.readRest();
    expect([state.looks, own.readBy()]).toEqual([1, '']);
  });

  it('[RV21] is not asked again after it failed, and that is said once', async () => {
    const { own, state } = await reader({
      answers: [{ isWhole: false, trouble: 'away' }],
      shown: modelKey(ON),
    });
    state.embedding = ON;
    await own.readRest();
    expect(own.trouble.value).toEqual({ model: 'reader', trouble: 'away' });
    own.forget();
    await own.readFirst(['a']);
    await own.readRest();
    expect([state.asked.length, own.trouble.value, state.looks]).toEqual([1, undefined, 0]);
    state.embedding = anEmbedding({ model: 'another' });
    await own.readRest();
    expect(state.asked).toHaveLength(2);
  });

  it('reads a few that came in before they get a place, and leaves many for later', async () => {
    const { own, state } = await reader();
    state.embedding = ON;
    await own.readRest();
    await own.readFirst(['a', 'b']);
    await own.readFirst(Array.from({ length: 33 }, (_, nth) => `${nth}`));
    await own.readRest();
    expect(state.asked).toEqual([undefined, ['a', 'b'], undefined]);
  });

  it('takes up what changed while it was reading', async () => {
    const { own, state } = await reader({ shown: modelKey(ON) });
    state.embedding = ON;
    const reading = own.readRest();
    state.embedding = OFF;
    await Promise.all([reading, own.readRest()]);
    expect([own.readBy(), state.looks]).toEqual(['', 1]);
  });
});
