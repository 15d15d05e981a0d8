import { setImmediate as settle } from 'node:timers/promises';
import type { Endpoint } from '@/lib/sync/endpoint';
import type { SyncStore } from '@/lib/sync/store';
import { SyncError } from '@/lib/sync/sync-error';
import type { Dice } from './dice';

export class Crash extends Error {}

/** Everything that takes time waits here until it is let go, in whatever order, or dies. */
export class Network {
  readonly #dice: Dice;
  readonly #waiting: { go: () => void; fail: (error: Error) => void }[] = [];
  #isFaulty = true;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  /** A run can be overtaken between any two of its transactions, and die in each. */
  slow(store: SyncStore): SyncStore {
    return {
      ...store,
      update: (keys, change) => this.#turn().then(() => store.update(keys, change)),
      pending: (limit, withheld) => this.#turn().then(() => store.pending(limit, withheld)),
    };
  }

  /** Requests and answers are late, lost or overtaken; a lost answer was acted on. */
  faulty(endpoint: Endpoint): Endpoint {
    const through = async <T>(ask: () => Promise<T>): Promise<T> => {
      await this.#turn();
      if (this.#isFaulty && this.#dice.random() < 0.08) throw new SyncError('unreachable');
      const answer = await ask();
      await this.#turn();
      if (this.#isFaulty && this.#dice.random() < 0.12) throw new SyncError('unreachable');
      return structuredClone(answer);
    };
    return {
      describe: endpoint.describe,
      changes: (since, limit) => through(() => endpoint.changes(since, limit)),
      push: (body) => through(() => endpoint.push(structuredClone(body))),
    };
  }

  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  async release(): Promise<void> {
    const [one] = this.#waiting.splice(this.#dice.below(this.#waiting.length), 1);
    if (this.#dice.random() < 0.04) one?.fail(new Crash());
    else one?.go();
    await settle();
  }

  /** From now on nothing is late or lost. */
  async heal(): Promise<void> {
    this.#isFaulty = false;
    while (this.isWaiting) {
      for (const one of this.#waiting.splice(0)) one.go();
      await settle();
    }
  }

  #turn(): Promise<void> {
    if (!this.#isFaulty) return Promise.resolve();
    return new Promise((go, fail) => this.#waiting.push({ go, fail }));
  }
}
