import { signal } from '@preact/signals';
import type { Naming } from '@/lib/domain/naming';
import type { Availability } from '@/lib/naming/built-in';
import { ModelError, type ModelTrouble } from '@/lib/naming/model';
import { refusalToReach } from './refusal-to-reach';

interface Deps {
  initial: Naming;
  save: (naming: Naming) => Promise<void>;
  /** Asks for the address in the click itself; throws what is wrong with an address. */
  askToReach: (address: string) => Promise<boolean>;
  listModels: (address: string) => Promise<string[]>;
  availability: () => Promise<Availability>;
  /** Fetches the browser's own model. */
  fetchBuiltIn: () => Promise<void>;
}

export type ChoiceState =
  | 'idle'
  | 'looking'
  | 'found'
  | 'none'
  | 'declined'
  | 'bad-address'
  | 'fetching'
  | ModelTrouble;

/** The choice of a language model: nothing is asked of it, and nothing sent, before it is turned on. */
export function createLanguageModelChoice({ initial, save, ...deps }: Deps) {
  /** What is turned on. */
  const saved = signal(initial);
  /** What is looked at. */
  const by = signal(initial.by);
  const address = signal(initial.address);
  const model = signal(initial.model);
  const models = signal<readonly string[]>(initial.model ? [initial.model] : []);
  const state = signal<ChoiceState>('idle');
  const builtIn = signal<Availability>('unavailable');

  async function keep(next: Naming['by']): Promise<void> {
    const naming = { by: next, address: address.value.trim(), model: model.value };
    await save(naming);
    saved.value = naming;
  }

  async function find(): Promise<ChoiceState> {
    const refusal = await refusalToReach(deps.askToReach, address.value.trim());
    if (refusal) return refusal;
    state.value = 'looking';
    try {
      models.value = await deps.listModels(address.value.trim());
    } catch (error) {
      return error instanceof ModelError ? error.trouble : 'odd';
    }
    if (!models.value.includes(model.value)) model.value = models.value[0] ?? '';
    return models.value.length > 0 ? 'found' : 'none';
  }

  async function turnOn(): Promise<void> {
    if (by.value === 'built-in' && builtIn.value !== 'available') {
      state.value = 'fetching';
      await deps.fetchBuiltIn();
      builtIn.value = 'available';
    }
    await keep(by.value);
    state.value = 'idle';
  }

  return {
    saved,
    by,
    address,
    model,
    models,
    state,
    builtIn,
    look: async (): Promise<void> => void (builtIn.value = await deps.availability()),
    /** Off is off at once; the others wait for `turnOn`. */
    async choose(next: Naming['by']): Promise<void> {
      by.value = next;
      state.value = 'idle';
      if (next === 'off') await keep('off');
    },
    find: async (): Promise<void> => void (state.value = await find()),
    turnOn: (): Promise<void> => turnOn().catch(() => void (state.value = 'away')),
  };
}
export type LanguageModelChoice = ReturnType<typeof createLanguageModelChoice>;
