import { sameJson } from '@/lib/base/json';
import type { Attachments } from '@/lib/sync/sync';
import type { NamedAttachment, Transferred } from './attachment-store';

/** What is to be done about the pictures that records name. */
export interface Plan {
  sending: NamedAttachment[];
  fetching: NamedAttachment[];
  /** What is known, without what no record names any more: a server may forget it, before one names it again. */
  done: Transferred;
  /** Something was forgotten so: it is no trouble any more. */
  forgets: boolean;
}

/** How long what a server did not have is not asked for again: an idle poll stays small. */
const ASK_AGAIN = 10 * 60_000;

export async function planTransfer(
  { store, sends }: Attachments,
  epoch: string,
  now: number,
): Promise<Plan> {
  const all = await store.named();
  const named = [...new Map(all.map((one) => [one.id, one])).values()];
  const here = await Promise.all(named.map(({ id }) => store.has(id)));
  const known = startingAt(await store.readTransferred(), epoch);
  const done = onlyOf(named, known);
  const [settled, absent] = [new Set(done.settled), new Set(done.absent)];
  const isDue = now - done.askedAt > ASK_AGAIN;
  return {
    sending: named.filter(
      ({ id, isShared }, at) => sends && isShared && here[at] && !settled.has(id),
    ),
    fetching: named.filter(({ id }, at) => !here[at] && (isDue || !absent.has(id))),
    done,
    forgets: !sameJson(done, known),
  };
}

const NOTHING = { settled: [], refused: [], absent: [], askedAt: 0, roomless: [] };

/** A server of another life may have lost what the one before had, and take what that one refused. */
const startingAt = (known: Transferred | undefined, epoch: string): Transferred =>
  known?.epoch === epoch ? known : { ...NOTHING, epoch };

function onlyOf(named: readonly NamedAttachment[], done: Transferred): Transferred {
  const ids = new Set(named.map(({ id }) => id));
  return {
    ...done,
    settled: done.settled.filter((id) => ids.has(id)),
    absent: done.absent.filter((id) => ids.has(id)),
    refused: (done.refused ?? []).filter(({ id }) => ids.has(id)),
    roomless: (done.roomless ?? []).filter((id) => ids.has(id)),
  };
}
