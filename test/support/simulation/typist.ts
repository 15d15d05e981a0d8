import type { JsonObject } from '@/lib/base/json';
import type { RecordKey } from '@/lib/sync/record/record-state';
import type { MemoryStore } from '@/test/support/memory-store';
import type { Dice } from './dice';
import { textsOf, type Ledger } from './ledger';

export const FIELDS = ['note', 'status', 'severity'];

/** What people do to the records of a team, each on a machine of their own. Every value is told by its number. */
export class Typist {
  readonly #dice: Dice;
  readonly #ledger: Ledger;
  readonly #ids: string[] = [];
  #count = 0;

  constructor(dice: Dice, ledger: Ledger) {
    this.#dice = dice;
    this.#ledger = ledger;
  }

  edit(memory: MemoryStore): void {
    const { random, newId, pick } = this.#dice;
    if (random() < 0.05) return this.#keepPage(memory);
    const isNew = this.#ids.length === 0 || random() < 0.25;
    if (isNew) this.#ids.push(newId());
    const id = isNew ? (this.#ids.at(-1) ?? '') : pick(this.#ids);
    const key: RecordKey = { kind: 'insight', id };
    const view = memory.view(key);
    if (!view && !isNew) return;
    if (view && random() < 0.07) return this.#remove(memory, key, view);
    const field = pick([...FIELDS, 'tags', 'customer.name']);
    if (field === 'tags') this.#retag(memory, key, view);
    else this.#rewrite(memory, key, field);
  }

  /** A version of a page is written once and never again. */
  #keepPage(memory: MemoryStore): void {
    const key: RecordKey = { kind: 'page-version', id: this.#dice.newId() };
    const value = `v${this.#count++}`;
    this.#ledger.writes.push({ id: key.id, field: 'text', value, before: undefined, in: memory });
    memory.edit(key, () => ({ text: value }));
  }

  #rewrite(memory: MemoryStore, key: RecordKey, field: string): void {
    const value = `v${this.#count++}`;
    const [outer = '', inner] = field.split('.');
    const held = memory.view(key)?.[outer];
    const before = inner ? (held as JsonObject | undefined)?.[inner] : held;
    if (typeof before === 'string') this.#ledger.seen.add(before);
    this.#ledger.writes.push({ id: key.id, field, value, before, in: memory });
    memory.edit(key, (now = {}) => ({ ...now, [outer]: inner ? { [inner]: value } : value }));
  }

  #remove(memory: MemoryStore, key: RecordKey, view: JsonObject): void {
    for (const text of textsOf(view)) this.#ledger.seen.add(text);
    for (const tag of tagsOf(view)) this.#ledger.removedTags.add(tag);
    memory.edit(key, () => undefined);
  }

  #retag(memory: MemoryStore, key: RecordKey, view: JsonObject | undefined): void {
    const tags = tagsOf(view);
    if (tags.length > 0 && this.#dice.random() < 0.3) {
      const gone = this.#dice.pick(tags);
      this.#ledger.removedTags.add(gone);
      memory.edit(key, (now = {}) => ({ ...now, tags: tags.filter((tag) => tag !== gone) }));
      return;
    }
    const tag = `t${this.#count++}`;
    this.#ledger.addedTags.push({ id: key.id, tag });
    memory.edit(key, (now = {}) => ({ ...now, tags: [...tags, tag] }));
  }
}

const tagsOf = (view: JsonObject | undefined): string[] =>
  (view?.['tags'] as string[] | undefined) ?? [];
