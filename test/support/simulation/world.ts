import type { Endpoint } from '@/lib/sync/endpoint';
import type { Lens } from '@/lib/sync/record/lens';
import { answerResync } from '@/lib/sync/resume';
import { runSync } from '@/lib/sync/run';
import type { SyncStore } from '@/lib/sync/store';
import type { Db } from '@/server/database/db';
import { createMemoryStore, type MemoryStore } from '@/test/support/memory-store';
import { createDice, type Dice } from './dice';
import { judge, lostIn } from './judge';
import { emptyLedger } from './ledger';
import { Crash, Network } from './network';
import { TeamServer } from './team-server';
import { Typist } from './typist';

/** Breaks one rule at the border between the real modules, to see that the simulation notices. */
export interface Mutant {
  store?: (store: SyncStore, world: World) => SyncStore;
  endpoint?: (endpoint: Endpoint, world: World, client: Client) => Endpoint;
  /** No fault: what the first client lets out. Then its records are not those of the team. */
  lens?: Lens;
}

interface Client {
  name: string;
  memory: MemoryStore;
  /** How wrong its clock is, in milliseconds: days, either way. */
  skew: number;
}

const DAY = 24 * 3_600_000;
const START = Date.parse('2026-03-02T09:00:00Z');

/** One team, one server and the network between them, all moved by one seed. */
export class World {
  readonly db: Db;
  readonly dice: Dice;
  readonly server: TeamServer;
  readonly #mutant: Mutant;
  readonly #ledger = emptyLedger();
  readonly #network: Network;
  readonly #typist: Typist;
  readonly #clients: Client[] = [];
  #clock = START;

  constructor(db: Db, seed: number, mutant: Mutant = {}) {
    this.db = db;
    this.#mutant = mutant;
    this.dice = createDice(seed);
    this.#network = new Network(this.dice);
    this.#typist = new Typist(this.dice, this.#ledger);
    const clock = () => this.#clock;
    this.server = new TeamServer({ db, dice: this.dice, ledger: this.#ledger, clock });
  }

  /** Resolves to what went wrong. */
  async run(canRestore: boolean): Promise<string[]> {
    const { random, below } = this.dice;
    await this.server.start();
    const size = 2 + below(3);
    for (let at = 0; at < size; at++) {
      const skew = Math.floor((random() - 0.5) * 4 * DAY);
      this.#clients.push({ name: `c${at}`, memory: createMemoryStore(), skew });
    }
    const steps = 60 + below(120);
    for (let at = 0; at < steps; at++) await this.#step(canRestore);
    return [...(await this.#comeToRest()), ...(await this.#judge())];
  }

  /** What the first client wrote last into these fields, and has in no version any more. */
  lostHere(fields: readonly string[]): string[] {
    const [first] = this.#clients;
    return first ? lostIn(first.memory, this.#ledger, fields) : [];
  }

  async #step(canRestore: boolean): Promise<void> {
    const { random, below, pick } = this.dice;
    const dice = random();
    this.#clock += below(60_000);
    if (dice < 0.16) this.#typist.edit(pick(this.#clients).memory);
    else if (dice < 0.3) this.#begin(pick(this.#clients));
    else if (dice < 0.32) await this.server.replay();
    else if (dice < 0.325 && canRestore) await this.server.travel();
    else if (this.#network.isWaiting) await this.#network.release();
  }

  /** A profile syncs in its worker and in a page at once: nothing stops a second run. */
  #begin(client: Client): void {
    this.#clock += 600_000;
    void this.#sync(client).catch((error: unknown) => {
      if (!(error instanceof Crash)) throw error;
    });
  }

  #sync(client: Client): Promise<unknown> {
    const { endpoint = (one: Endpoint) => one, store = (one: SyncStore) => one } = this.#mutant;
    const { lens } = this.#mutant;
    return runSync({
      store: this.#network.slow(store(client.memory.store, this)),
      endpoint: this.#network.faulty(endpoint(this.server.endpointOf(client.name), this, client)),
      to: 'server',
      device: client.name,
      newId: this.dice.newId,
      clock: () => this.#clock + client.skew,
      random: this.dice.random,
      reads: () => true,
      ...(client === this.#clients[0] && lens && { lens }),
      pageSize: 1 + this.dice.below(4),
    });
  }

  /** The network is well again: everybody syncs until nobody has anything to say. */
  async #comeToRest(): Promise<string[]> {
    await this.#network.heal();
    for (let round = 0; round < 30; round++) {
      for (const client of this.#clients) {
        this.#clock += 3_600_000;
        if (client.memory.meta().pause === 'asks')
          await answerResync(client.memory.store, 'remove');
        await this.#sync(client);
      }
      if (await this.#isQuiet()) return [];
    }
    return ['no quiescence'];
  }

  async #isQuiet(): Promise<boolean> {
    const { head, epoch } = await this.server.changes(undefined, 1);
    return this.#clients.every(({ memory }) => {
      const waits = [...memory.states.values()].some(({ open, inflight }) => open ?? inflight);
      return !waits && memory.meta().cursor === `${epoch}.${head}`;
    });
  }

  async #judge(): Promise<string[]> {
    const { changes } = await this.server.changes(undefined, 10_000);
    const live = new Map(changes.filter((one) => !one.deleted).map((one) => [one.id, one.fields]));
    const memories = this.#clients.map(({ memory }) => memory);
    return judge(this.#ledger, memories, live, this.server.wasRestored);
  }
}
