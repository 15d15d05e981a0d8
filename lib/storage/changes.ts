import type { StoreName } from './schema';

/** Sent to every open page after a transaction completed: which records to read again. */
export interface ChangeEvent {
  store: StoreName;
  ids: string[];
}

const CHANNEL = 'verbatim-changes';

/** A channel does not hear itself, so the sender's own page is told through `local`. */
const local = new EventTarget();

export function publishChanges(events: ChangeEvent[]): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(events);
  channel.close();
  local.dispatchEvent(new CustomEvent<ChangeEvent[]>(CHANNEL, { detail: events }));
}

const COMMIT = 'commit';

/** Something was committed here that a connection has not confirmed yet. */
export const announceCommit = (): boolean => local.dispatchEvent(new Event(COMMIT));

/** Commits of this page or worker alone: whoever made one sees to it that it is sent. */
export const onOwnCommit = (listener: () => void): void => local.addEventListener(COMMIT, listener);

export function onChanges(listener: (events: ChangeEvent[]) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener(
    'message',
    (event: MessageEvent<ChangeEvent[]>) => listener(event.data),
    {
      signal,
    },
  );
  signal.addEventListener('abort', () => channel.close());
  local.addEventListener(
    CHANNEL,
    (event) => listener((event as CustomEvent<ChangeEvent[]>).detail),
    {
      signal,
    },
  );
}
