import type { Endpoint } from '@/lib/sync/endpoint';
import { DEFAULT_LIMITS } from '@/lib/sync/protocol/limits';
import type { PushAnswer } from '@/lib/sync/protocol/push';
import { SyncError } from '@/lib/sync/sync-error';
import type { Caller } from '@/server/access';
import { readEntries, replaceAll, type Entry } from '@/server/backup';
import { readChanges } from '@/server/changes';
import type { Db } from '@/server/database/db';
import { Failure } from '@/server/failure';
import { push } from '@/server/push';
import { createWorkspace } from '@/server/workspaces';
import type { Dice } from './dice';
import type { Ledger } from './ledger';

type Body = Parameters<Endpoint['push']>[0];

interface Parts {
  db: Db;
  dice: Dice;
  ledger: Ledger;
  clock: () => number;
}

/** The real server behind its endpoint, with requests that come twice and a backup that is put back. */
export class TeamServer {
  readonly #parts: Parts;
  readonly #old: { caller: Caller; body: Body }[] = [];
  #backup: Entry[] | undefined;
  workspace = '';
  wasRestored = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async start(): Promise<void> {
    const { db } = this.#parts;
    this.workspace = await db.transaction((query) => createWorkspace(query, 'Team', ''));
  }

  changes(since: string | undefined, limit: number) {
    return readChanges(this.#parts.db.query, this.workspace, since, limit);
  }

  endpointOf(member: string): Endpoint {
    const { workspace } = this;
    const caller: Caller = { token: member, workspace, member, name: member, role: 'write' };
    return {
      describe: () => Promise.reject(new SyncError('not-verbatim')),
      changes: (since, limit) => asClient(() => this.changes(since, limit)),
      push: (body) => {
        if (this.#parts.dice.random() < 0.2)
          this.#old.push({ caller, body: structuredClone(body) });
        return asClient(() => this.#accept(caller, body));
      },
    };
  }

  /** The network delivers a request again, long after. */
  async replay(): Promise<void> {
    const one = this.#old.at(this.#parts.dice.below(this.#old.length));
    if (one) await this.#accept(one.caller, one.body).catch(ignoreFailure);
  }

  /** A backup is made, or the one that was made is put back. */
  async travel(): Promise<void> {
    const { db } = this.#parts;
    if (this.#backup) {
      await replaceAll(db, this.#backup);
      this.wasRestored = true;
      this.#backup = undefined;
    } else this.#backup = await db.transaction((query) => Array.fromAsync(readEntries(query)));
  }

  async #accept(caller: Caller, body: Body): Promise<PushAnswer> {
    const { db, ledger, clock } = this.#parts;
    const now = new Date(clock()).toISOString();
    const answer = await db.transaction((query) =>
      push(query, caller, body, { limits: DEFAULT_LIMITS, now }),
    );
    for (const [at, result] of answer.results.entries()) {
      if (result.status !== 'applied' || result.duplicate) continue;
      const mutation = body.mutations[at];
      ledger.applied.set(result.id, (ledger.applied.get(result.id) ?? 0) + 1);
      if (!mutation) continue;
      if ('delete' in mutation) ledger.buried.add(mutation.record);
      ledger.sets.push({ id: result.record.id, set: 'set' in mutation ? mutation.set : {} });
    }
    return answer;
  }
}

const ignoreFailure = (error: unknown): void => {
  if (!(error instanceof Failure)) throw error;
};

async function asClient<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { status } = error.toResponse();
    throw new SyncError(error.code, { status });
  }
}
