/** What is done to each text of an insight; `field` names it, e.g. `source.title`. */
export interface TextMapper {
  /** Texts that stand next to each other on the page. */
  texts(texts: readonly string[], field: string): string[];
  url(url: string, field: string): string;
}
