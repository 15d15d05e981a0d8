/** What a screen and its search worker say to each other. Both are ours and of one build. */
export interface SearchRequest {
  n: number;
  text: string;
}

export type SearchReply =
  | { n: number; ids: string[] }
  /** The index changed: an answer given before may be stale. */
  | { changed: true };

/** A worker, the inside of a worker, or one end of a started message channel. */
export interface Port<In, Out> {
  postMessage(message: Out): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<In>) => void): void;
}
