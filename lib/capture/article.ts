import { Readability } from '@mozilla/readability';

export interface Article {
  title: string;
  /** The main content as HTML from the page: outside text, to be cleaned before use. */
  html: string;
  text: string;
}

/** The main content of a page, or nothing when it has none. Works on a copy: Readability mutates. */
export function readArticle(doc: Document): Article | undefined {
  const article = new Readability(doc.cloneNode(true) as Document).parse();
  if (!article?.content || !article.textContent) return undefined;
  return { title: article.title ?? '', html: article.content, text: article.textContent };
}
