import { describe, expect, it } from 'vitest';
import {
  builtInAvailability,
  createBuiltInModel,
  fetchBuiltIn,
  type PromptApi,
} from '@/lib/naming/built-in';

function fakeApi(prompt: (text: string) => Promise<string> = async () => 'Exports time out') {
  const created: unknown[] = [];
  let open = 0;
  const api: PromptApi = {
    availability: async () => 'downloadable',
    async create(options) {
      created.push(options);
      open++;
      return { prompt, destroy: () => void open-- };
    },
  };
  return { api, created, open: () => open };
}

const english = [{ type: 'text', languages: ['en'] }];

describe('the model in the browser', () => {
  it('is not there where the browser has none', async () => {
    expect(await builtInAvailability(undefined, 'en')).toBe('unavailable');
    expect(await builtInAvailability(fakeApi().api, 'en')).toBe('downloadable');
  });

  it('is told its task and its languages, and leaves no session behind', async () => {
    const { api, created, open } = fakeApi();
    const answer = await createBuiltInModel(api, 'de-AT').ask({ task: 'Name it.', text: '- a' });
    expect(answer).toBe('Exports time out');
    expect(created).toEqual([
      {
        expectedInputs: english,
        expectedOutputs: english,
        initialPrompts: [{ role: 'system', content: 'Name it.' }],
      },
    ]);
    expect(open()).toBe(0);
  });

  it('is fetched without being asked anything', async () => {
    const { api, created, open } = fakeApi();
    await fetchBuiltIn(api, 'ja');
    expect(created).toMatchObject([{ expectedOutputs: [{ languages: ['ja'] }] }]);
    expect(open()).toBe(0);
  });

  it('says that it is away when it breaks off', async () => {
    const { api, open } = fakeApi(async () => Promise.reject(new Error('gone')));
    const asked = createBuiltInModel(api, 'en').ask({ task: '', text: '' });
    await expect(asked).rejects.toMatchObject({ trouble: 'away' });
    expect(open()).toBe(0);
  });
});
