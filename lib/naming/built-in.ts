import { ModelError, type LanguageModel } from './model';

/** Chrome's prompt interface, as far as it is used: https://developer.chrome.com/docs/ai/prompt-api */
export interface PromptApi {
  availability: (options: Languages) => Promise<Availability>;
  create: (options: Languages & CreateOptions) => Promise<PromptSession>;
}

export interface PromptSession {
  prompt: (text: string) => Promise<string>;
  destroy: () => void;
}

export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface Languages {
  expectedInputs: Expected[];
  expectedOutputs: Expected[];
}
interface Expected {
  type: 'text';
  languages: string[];
}
interface CreateOptions {
  initialPrompts?: { role: 'system'; content: string }[];
}

/** Chrome's own model, where the browser has one. */
export const promptApi = (): PromptApi | undefined =>
  (globalThis as { LanguageModel?: PromptApi }).LanguageModel;

/** Chrome warns, and may refuse, where it is not told; it knows these three. */
const KNOWN = ['en', 'es', 'ja'];

function languagesFor(language: string): Languages {
  const [code = 'en'] = language.split('-');
  const expected: Expected[] = [{ type: 'text', languages: [KNOWN.includes(code) ? code : 'en'] }];
  return { expectedInputs: expected, expectedOutputs: expected };
}

export const builtInAvailability = async (
  api: PromptApi | undefined,
  language: string,
): Promise<Availability> => (await api?.availability(languagesFor(language))) ?? 'unavailable';

/** Fetches the model where it is not there yet, some gigabytes. Chrome wants a click for that. */
export async function fetchBuiltIn(api: PromptApi, language: string): Promise<void> {
  const session = await api.create(languagesFor(language));
  session.destroy();
}

/** A session for each question: one question must not colour the next. */
export const createBuiltInModel = (api: PromptApi, language: string): LanguageModel => ({
  name: 'Chrome',
  async ask({ task, text }) {
    try {
      const session = await api.create({
        ...languagesFor(language),
        initialPrompts: [{ role: 'system', content: task }],
      });
      try {
        return await session.prompt(text);
      } finally {
        session.destroy();
      }
    } catch {
      throw new ModelError('away');
    }
  },
});
