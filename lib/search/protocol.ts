/** What a screen and its search worker say to each other. Both are ours and of one build. */
export interface SearchRequest {
  n: number;
  text: string;
}

export type SearchReply =
  | { n: number; ids: string[] }
  /** The index changed: an answer given before may be stale. */
  | { changed: true };
