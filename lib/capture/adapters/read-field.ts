import { oneLine } from '@/lib/capture/metadata-text';
import type { Adapter, Field, Trust } from './adapter';

/** 1 is kept for what the address says. */
const SURENESS: Record<Trust, number> = { A: 0.95, B: 0.85, C: 0.7, D: 0.5 };

export interface Value {
  text: string;
  confidence: number;
}

/** Where fields of one message are looked for. `record` is the page itself where an app shows one record. */
export interface Place {
  message: Element | undefined;
  record: Element | Document | undefined;
}

/** The first of a field's rules that gives a value. Never looks outside of `place`. */
export function readField(
  adapter: Adapter,
  field: Field,
  { message, record }: Place,
): Value | undefined {
  const holder = field.in === 'message' ? message : record;
  const messages = adapter.message.join();
  for (
    let at = holder;
    at;
    at = field.lookBack && isElement(at) ? previousMessage(at, messages) : undefined
  ) {
    for (const rule of field.read) {
      const text = matched(
        ruleText(at, rule, field.in === 'message' ? messages : ''),
        field.pattern,
      );
      if (text) return { text, confidence: SURENESS[field.trust] };
    }
  }
  return undefined;
}

function ruleText(
  holder: Element | Document,
  rule: string,
  messages: string,
): string | null | undefined {
  const [selector = '', attribute] = rule.split('@');
  const element = selector
    ? own(holder, selector, messages)
    : isElement(holder)
      ? holder
      : undefined;
  if (!element) return undefined;
  if (!attribute) return element.textContent;
  // What was typed into a field is a property; the attribute holds what the page began with.
  return attribute === 'value'
    ? (element as HTMLInputElement).value
    : element.getAttribute(attribute);
}

/** The first match that belongs to `holder` itself and not to a message nested in it. */
function own(holder: Element | Document, selector: string, messages: string): Element | undefined {
  const all = Array.from(holder.querySelectorAll(selector));
  if (!messages || !isElement(holder)) return all[0];
  return all.find((element) => {
    const nearest = element.closest(messages);
    return nearest === holder || !nearest || nearest.contains(holder) || nearest === element;
  });
}

/** The message before, also where each one is wrapped in an element of its own. */
function previousMessage(message: Element, messages: string): Element | undefined {
  for (
    let at: Element | null = message, level = 0;
    at && level < 3;
    at = at.parentElement, level += 1
  ) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const found = before.matches(messages) ? before : before.querySelector(messages);
      if (found) return found;
    }
  }
  return undefined;
}

function matched(text: string | null | undefined, pattern: string | undefined): string | undefined {
  const line = oneLine(text);
  return line && pattern ? oneLine(new RegExp(pattern).exec(line)?.[1]) : line;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
