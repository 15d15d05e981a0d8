import type { Span } from './visible-text';

/** What is selected in the text field that has the focus: a field's words are no part of the page's text. */
export function selectedInField(document: Document): ({ text: string } & Span) | undefined {
  const field = deepActiveElement(document);
  if (!field || !isTextField(field)) return undefined;
  // Null in fields that have no selection, such as number and email.
  const { selectionStart: start, selectionEnd: end, value } = field;
  if (start === null || end === null || value.slice(start, end).trim() === '') return undefined;
  return { text: value, start, end };
}

function deepActiveElement(root: DocumentOrShadowRoot): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot ? deepActiveElement(active.shadowRoot) : active;
}

function isTextField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  if (element.localName === 'textarea') return true;
  return element.localName === 'input' && (element as HTMLInputElement).type !== 'password';
}
