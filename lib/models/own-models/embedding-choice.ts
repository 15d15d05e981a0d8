import { computed, signal } from '@preact/signals';
import type { Embedding } from '@/lib/domain/embedding';
import { EmbeddingError, type EmbeddingTrouble } from '@/lib/embedding/trouble';
import { ModelError } from '@/lib/naming/model';
import { refusalToReach } from './refusal-to-reach';

interface Deps {
  initial: Embedding;
  save: (embedding: Embedding) => Promise<void>;
  /** Asks for the address in the click itself; throws what is wrong with an address. */
  askToReach: (address: string) => Promise<boolean>;
  listModels: (address: string) => Promise<string[]>;
  /** Has it read one made-up sentence; resolves to how many numbers a vector has. */
  test: (address: string, model: string) => Promise<number>;
  /** What would be sent first of the user's own insights. */
  firstSent: (embedding: Embedding) => Promise<readonly string[]>;
}

export type EmbeddingState =
  | 'idle'
  | 'looking'
  | 'found'
  | 'none'
  | 'declined'
  | 'bad-address'
  | 'testing'
  | 'works'
  | EmbeddingTrouble;

/** The choice of a model that reads insights. Nothing of them is sent before it is tested and turned on. */
export function createEmbeddingChoice({ initial, save, ...deps }: Deps) {
  /** What is turned on. */
  const saved = signal(initial);
  /** What is looked at; its `size` is 0 until the test has passed. */
  const looked = signal(initial);
  const models = signal<readonly string[]>(initial.model ? [initial.model] : []);
  const state = signal<EmbeddingState>('idle');
  const sent = signal<readonly string[]>([]);

  /** What needs the server, and what came of it. */
  async function run(step: EmbeddingState, work: () => Promise<EmbeddingState>): Promise<void> {
    const refusal = await refusalToReach(deps.askToReach, looked.value.address.trim());
    if (!refusal) state.value = step;
    state.value = refusal ?? (await work().catch(troubleOf));
  }

  async function find(): Promise<EmbeddingState> {
    const found = await deps.listModels(looked.value.address.trim());
    models.value = found;
    const { model } = looked.value;
    if (!found.includes(model)) edit({ model: found[0] ?? '', size: 0 });
    return found.length > 0 ? 'found' : 'none';
  }

  async function test(): Promise<EmbeddingState> {
    const { address, model } = looked.value;
    const size = await deps.test(address.trim(), model);
    if (looked.value.address === address && looked.value.model === model) edit({ size });
    return 'works';
  }

  const edit = (change: Partial<Embedding>): void =>
    void (looked.value = { ...looked.value, ...change });

  async function keep(isOn: boolean): Promise<void> {
    const embedding = { ...looked.value, address: looked.value.address.trim(), isOn };
    await save(embedding);
    saved.value = embedding;
  }

  return {
    saved,
    looked,
    models,
    state,
    sent,
    /** Whether what is looked at is what is turned on. */
    isHeld: computed(() => saved.value.isOn && isSame(saved.value, looked.value)),
    /** Off is off at once; on waits for `turnOn`. */
    async choose(isOn: boolean): Promise<void> {
      edit({ isOn });
      state.value = 'idle';
      if (!isOn) await keep(false);
    },
    setAddress: (address: string): void => edit({ address, size: 0 }),
    setModel: (model: string): void => edit({ model, size: 0 }),
    setReadsAll: (readsAll: boolean): void => edit({ readsAll }),
    find: (): Promise<void> => run('looking', find),
    test: (): Promise<void> => run('testing', test),
    turnOn: (): Promise<void> => keep(true),
    /** Reads insights and redacts them: only once somebody wants to see it. */
    show: async (): Promise<void> => void (sent.value = await deps.firstSent(looked.value)),
  };
}
export type EmbeddingChoice = ReturnType<typeof createEmbeddingChoice>;

const troubleOf = (error: unknown): EmbeddingState =>
  error instanceof EmbeddingError || error instanceof ModelError ? error.trouble : 'odd';

const COMPARED = ['isOn', 'address', 'model', 'size', 'readsAll'] as const;
const isSame = (one: Embedding, other: Embedding): boolean =>
  COMPARED.every((key) => one[key] === other[key]);
