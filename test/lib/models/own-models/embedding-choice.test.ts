import { describe, expect, it } from 'vitest';
import type { Embedding } from '@/lib/domain/embedding';
import { SETTINGS } from '@/lib/domain/settings';
import { EmbeddingError } from '@/lib/embedding/trouble';
import { createEmbeddingChoice } from '@/lib/models/own-models/embedding-choice';
import { ModelError } from '@/lib/naming/model';
import { anEmbedding } from '@/test/support/embedding';

function choice(over: Partial<Parameters<typeof createEmbeddingChoice>[0]> = {}) {
  const kept: Embedding[] = [];
  const model = createEmbeddingChoice({
    initial: SETTINGS.embedding.initial(),
    save: async (embedding) => void kept.push(embedding),
    askToReach: async () => true,
    listModels: async () => ['reader', 'chat'],
    test: async () => 96,
    firstSent: async ({ readsAll }) => [readsAll ? 'alle' : 'English'],
    ...over,
  });
  return { kept, model };
}

describe('the choice of a model for grouping', () => {
  it('[RV20] is off at first, and holds only once it is tested and turned on', async () => {
    const { kept, model } = choice();
    expect(model.saved.value.isOn).toBe(false);
    await model.choose(true);
    await model.find();
    expect([model.state.value, model.looked.value.model]).toEqual(['found', 'reader']);
    await model.test();
    expect([model.state.value, model.looked.value.size, kept]).toEqual(['works', 96, []]);
    await model.turnOn();
    expect(kept).toEqual([anEmbedding()]);
    expect(model.isHeld.value).toBe(true);
    await model.choose(false);
    expect(kept.at(-1)).toEqual(anEmbedding({ isOn: false }));
  });

  it('wants another test for another model or address, and another turning on', async () => {
    const { model } = choice({ initial: anEmbedding() });
    expect(model.isHeld.value).toBe(true);
    model.setReadsAll(true);
    expect([model.isHeld.value, model.looked.value.size]).toEqual([false, 96]);
    model.setModel('chat');
    expect(model.looked.value.size).toBe(0);
    await model.test();
    model.setAddress('http://localhost:1234/v1');
    expect(model.looked.value.size).toBe(0);
  });

  it.each([
    ['declined', { askToReach: async () => false }],
    ['bad-address', { askToReach: async () => Promise.reject(new Error('bad-url')) }],
    ['away', { listModels: async () => Promise.reject(new ModelError('away')) }],
    ['none', { listModels: async () => [] }],
  ])('says what is in the way of finding models: %s', async (state, over) => {
    const { kept, model } = choice(over);
    await model.choose(true);
    await model.find();
    expect([model.state.value, kept]).toEqual([state, []]);
  });

  it.each(['no-vectors', 'needs-key', 'refused', 'no-path'] as const)(
    'says what is in the way of a test: %s',
    async (trouble) => {
      const { model } = choice({ test: async () => Promise.reject(new EmbeddingError(trouble)) });
      await model.choose(true);
      await model.find();
      await model.test();
      expect([model.state.value, model.looked.value.size]).toEqual([trouble, 0]);
    },
  );

  it('shows what would be sent by the choice that is looked at', async () => {
    const { model } = choice();
    model.setReadsAll(true);
    await model.show();
    expect(model.sent.value).toEqual(['alle']);
  });
});
