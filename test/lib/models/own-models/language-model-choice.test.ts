import { describe, expect, it } from 'vitest';
import type { Naming } from '@/lib/domain/naming';
import { createLanguageModelChoice } from '@/lib/models/own-models/language-model-choice';
import { ModelError } from '@/lib/naming/model';

function choice(over: Partial<Parameters<typeof createLanguageModelChoice>[0]> = {}) {
  const saved: Naming[] = [];
  const model = createLanguageModelChoice({
    initial: { by: 'off', address: 'http://localhost:11434/v1', model: '' },
    save: async (naming) => void saved.push(naming),
    askToReach: async () => true,
    listModels: async () => ['small', 'large'],
    availability: async () => 'downloadable',
    fetchBuiltIn: async () => {},
    ...over,
  });
  return { ...model, savedNow: saved };
}

describe('the choice of a language model', () => {
  it('[RV19] holds only once it is turned on', async () => {
    const { savedNow, ...model } = choice();
    await model.choose('endpoint');
    await model.find();
    expect([model.state.value, model.model.value]).toEqual(['found', 'small']);
    expect(savedNow).toEqual([]);
    await model.turnOn();
    const on = { by: 'endpoint', address: 'http://localhost:11434/v1', model: 'small' };
    expect(savedNow).toEqual([on]);
    await model.choose('off');
    expect(model.saved.value.by).toBe('off');
  });

  it.each([
    ['declined', { askToReach: async () => false }],
    ['bad-address', { askToReach: async () => Promise.reject(new Error('bad-url')) }],
    ['refused', { listModels: async () => Promise.reject(new ModelError('refused')) }],
    ['none', { listModels: async () => [] }],
  ])('says what is in the way: %s', async (state, over) => {
    const { savedNow, ...model } = choice(over);
    await model.choose('endpoint');
    await model.find();
    expect(model.state.value).toBe(state);
    expect(savedNow).toEqual([]);
  });

  it('fetches the browser’s own model in the click that turns it on', async () => {
    const fetched: string[] = [];
    const { savedNow, ...model } = choice({ fetchBuiltIn: async () => void fetched.push('it') });
    await model.look();
    await model.choose('built-in');
    expect(fetched).toEqual([]);
    await model.turnOn();
    expect([fetched.length, savedNow[0]?.by]).toEqual([1, 'built-in']);
  });

  it('stays off where the browser’s own model cannot be fetched', async () => {
    const { savedNow, ...model } = choice({
      fetchBuiltIn: async () => Promise.reject(new Error()),
    });
    await model.look();
    await model.choose('built-in');
    await model.turnOn();
    expect([model.state.value, savedNow]).toEqual(['away', []]);
  });
});
