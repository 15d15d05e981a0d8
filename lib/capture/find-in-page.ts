import { findPassage } from './find-passage';
import type { Found } from './find-passage';
import type { LocateRequest } from './locate-request';
import { readVisibleText } from './read-visible-text';
import type { Span, VisibleText } from './visible-text';

export interface Place extends Span {
  outcome: 'found' | 'approximate';
  read: VisibleText;
}

type ReadDocument = (doc: Document) => VisibleText;

const readDocument: ReadDocument = (doc) => readVisibleText(doc.body ?? doc.documentElement);

/** For several searches at one moment: each document is read once. */
export function readOnce(): ReadDocument {
  const known = new Map<Document, VisibleText>();
  return (doc) => {
    const read = known.get(doc) ?? readDocument(doc);
    known.set(doc, read);
    return read;
  };
}

/** Looks through a document and every frame in it that may be read, the passage's own frame first. */
export function findInPage(
  top: Document,
  { passage, frameUrl }: LocateRequest,
  readOf: ReadDocument = readDocument,
): Place | undefined {
  const places: (Place & { confidence: number })[] = [];
  const address = frameUrl ?? top.location.href;
  const documents = documentsOf(top);
  const own = documents.filter((doc) => doc.location.href === address);
  for (const doc of new Set([...own, ...documents])) {
    const read = readOf(doc);
    const found: Found = findPassage(read.text, passage);
    if (found.outcome === 'found') return { ...found, outcome: 'found', read };
    if (found.outcome === 'approximate') places.push({ ...found, outcome: 'approximate', read });
  }
  return places.toSorted((a, b) => b.confidence - a.confidence)[0];
}

function documentsOf(doc: Document): Document[] {
  const frames = [...frameElements(doc.documentElement)].flatMap((frame) => {
    const inner = readable(frame);
    return inner?.documentElement ? documentsOf(inner) : [];
  });
  return [doc, ...frames];
}

/** Frames of this document, those in open shadow roots too. */
function* frameElements(root: Element | ShadowRoot): Generator<HTMLIFrameElement> {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'iframe' || element.localName === 'frame') {
      yield element as HTMLIFrameElement;
    }
    if (element.shadowRoot) yield* frameElements(element.shadowRoot);
  }
}

function readable(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null; // a frame of another site
  }
}
