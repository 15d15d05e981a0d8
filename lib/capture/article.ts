import { Readability } from '@mozilla/readability';
import { wordsOf } from './article-words';

export interface Article {
  title: string;
  /** The main content, in a copy of the page. */
  content: Element;
  /** Its words, a line a block. */
  text: string;
}

/** The main content of a page, or nothing when it has none. Works on a copy: Readability mutates. */
export function readArticle(doc: Document): Article | undefined {
  const copy = doc.cloneNode(true) as Document;
  const article = new Readability<Element>(copy, { serializer: (node) => node as Element }).parse();
  const text = article?.content ? wordsOf(article.content) : '';
  return article?.content && text
    ? { title: article.title ?? '', content: article.content, text }
    : undefined;
}
