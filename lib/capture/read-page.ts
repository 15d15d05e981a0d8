import { LIMITS } from '@/lib/domain/limits';
import type { Passage } from '@/lib/domain/passage';
import { withoutDirective } from './canonical-url';
import { selectedInField } from './field-selection';
import { markdownOf } from './markdown';
import { readMetadata } from './metadata';
import { describePassage } from './passage';
import type { PageReading } from './reading';
import { selectedSpans } from './selection';
import { readVisibleText } from './read-visible-text';
import type { Span } from './visible-text';

/** Reads what is selected in this frame and where that is. Changes nothing: not the tree, not the selection. */
export function readPage(doc: Document): PageReading {
  const { passages, health } = readSelection(doc);
  return {
    frameUrl: withoutDirective(doc.location.href).slice(0, LIMITS.urlCharacters),
    isTop: doc.defaultView?.top === doc.defaultView,
    hasFocus: doc.hasFocus(),
    passages,
    page: readMetadata(doc),
    health,
  };
}

type Selected = Pick<PageReading, 'passages' | 'health'>;

function readSelection(doc: Document): Selected {
  const field = selectedInField(doc);
  if (field) return limited(field.text, [field], withoutPosition);
  const selection = doc.getSelection();
  // Reading all the page's text takes longest, and most frames have nothing selected.
  if (!selection || selection.toString().trim() === '') return { passages: [], health: [] };
  const read = readVisibleText(doc.body ?? doc.documentElement);
  return limited(read.text, selectedSpans(read, selection), (passage, span) => {
    const markdown = markdownOf(read, span);
    return markdown ? { ...passage, markdown } : passage;
  });
}

function limited(
  text: string,
  spans: Span[],
  finish: (passage: Passage, span: Span) => Passage,
): Selected {
  const health: PageReading['health'] = [];
  const kept = spans.slice(0, LIMITS.passages);
  if (kept.length < spans.length) {
    health.push({ code: 'passages-left-out', detail: `${spans.length - kept.length}` });
  }
  const passages = kept.map((span) => {
    const passage = describePassage(text, span);
    const length = span.end - span.start;
    if (length <= LIMITS.passageCharacters) return finish(passage, span);
    health.push({ code: 'text-cut', detail: `${length}` });
    return passage;
  });
  return { passages, health };
}

/** A field's words have no place in the text of the page. */
function withoutPosition({ exact, prefix, suffix, sentence }: Passage): Passage {
  return { exact, prefix, suffix, ...(sentence && { sentence }) };
}
