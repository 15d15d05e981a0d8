/** What the note on the page says. Plain text: the page's language is not ours, its words are not trusted. */
export interface ReceiptRequest {
  title: string;
  text: string;
  /** What could not be read, a sentence each. */
  notes?: readonly string[];
  /** Without it there is nothing to take back. */
  undo?: string;
  close: string;
  direction: string;
}

/** The function that `/receipt.js` leaves behind in its own world, out of the page's reach. */
export const RECEIPT_FUNCTION = 'verbatimReceipt';

export type ReceiptAnswer = 'undo' | 'closed';

const SHOWN_MS = 6_000;

/**
 * Shows a small note over the page until it is answered or its time is up, and leaves nothing behind. A
 * closed shadow root keeps the page's styles and scripts out.
 */
export function showReceipt(document: Document, request: ReceiptRequest): Promise<ReceiptAnswer> {
  const host = document.createElement('verbatim-receipt');
  const root = host.attachShadow({ mode: 'closed' });
  const { promise, resolve } = Promise.withResolvers<ReceiptAnswer>();
  root.append(...partsOf(document, request, resolve));
  document.documentElement.append(host);
  const timer = leaveInTime(host, resolve);
  return promise.finally(() => {
    clearTimeout(timer.current);
    host.remove();
  });
}

type Resolve = (answer: ReceiptAnswer) => void;

interface Timer {
  current?: ReturnType<typeof setTimeout>;
}

/** Time stands still while somebody points at it or has the focus in it. */
function leaveInTime(host: HTMLElement, resolve: Resolve): Timer {
  const timer: Timer = {};
  const start = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => resolve('closed'), SHOWN_MS);
  };
  const hold = (): void => clearTimeout(timer.current);
  for (const event of ['pointerenter', 'focusin']) host.addEventListener(event, hold);
  for (const event of ['pointerleave', 'focusout']) host.addEventListener(event, start);
  start();
  return timer;
}

function partsOf(document: Document, request: ReceiptRequest, resolve: Resolve): Node[] {
  const make = (name: string, text = ''): HTMLElement =>
    Object.assign(document.createElement(name), { textContent: text });
  const button = (text: string, answer: ReceiptAnswer): HTMLElement =>
    Object.assign(make('button', text), { type: 'button', onclick: () => resolve(answer) });
  const note = make('div');
  note.setAttribute('role', 'status');
  note.dir = request.direction;
  const words = make('p', request.text);
  words.dir = 'auto';
  const notes = (request.notes ?? []).map((sentence) => make('small', sentence));
  note.append(make('strong', request.title), words, ...notes);
  const actions = make('div');
  if (request.undo !== undefined) actions.append(button(request.undo, 'undo'));
  actions.append(button(request.close, 'closed'));
  note.append(actions);
  return [make('style', STYLE), note];
}

/** The colours of `components/tokens.css`, which a page cannot load. */
const STYLE = `
:host { all: initial !important; position: fixed !important; z-index: 2147483647 !important;
  inset-block-end: 16px !important; inset-inline-end: 16px !important; color-scheme: light dark; }
[role=status] { box-sizing: border-box; inline-size: min(320px, calc(100vw - 32px)); padding: 12px 16px;
  border: 1px solid light-dark(#dfe4e5, #31373b); border-radius: 8px; background: light-dark(#fff, #17191b);
  color: light-dark(#1a1f21, #e7eaeb); font: 13px/1.45 system-ui, sans-serif;
  box-shadow: 0 4px 16px light-dark(rgb(0 0 0 / 16%), rgb(0 0 0 / 56%)); animation: come 120ms; }
strong { color: light-dark(#0b6b63, #55c9ba); }
p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden;
  margin: 4px 0 8px; padding-inline-start: 10px;
  border-inline-start: 3px solid light-dark(#838d92, #737e84); overflow-wrap: anywhere; }
p:empty { display: none; }
small { display: block; margin-block-end: 8px; color: light-dark(#58626a, #a0aab0); }
div > div { display: flex; gap: 8px; }
button { min-block-size: 28px; padding: 2px 12px; border: 1px solid light-dark(#838d92, #737e84);
  border-radius: 6px; background: none; color: inherit; font: inherit; cursor: pointer; }
button:focus-visible { outline: 2px solid light-dark(#0b6b63, #55c9ba); outline-offset: 1px; }
@keyframes come { from { opacity: 0; translate: 0 8px; } }
@media (prefers-reduced-motion: reduce) { [role=status] { animation: none; } }
`;
