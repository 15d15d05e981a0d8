import { Html } from '@/lib/base/html';

/** In print a link's address follows it, and no quote is torn over two pages. */
export const REPORT_STYLE = new Html(`
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.15rem; margin-top: 2rem; break-after: avoid; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .75rem 1.5rem; }
dt { font-size: .8rem; opacity: .8; }
dd { margin: 0; font-weight: 600; }
figure { margin: 1.25rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid currentColor; }
figure, dl > div { break-inside: avoid; }
blockquote, p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
p { margin: 1rem 0; }
figcaption { margin-top: .35rem; font-size: .85rem; opacity: .85; overflow-wrap: anywhere; }
@page { margin: 18mm; }
@media print {
  :root { font-size: 11pt; color-scheme: light; }
  body { max-width: none; margin: 0; padding: 0; }
  a { color: inherit; text-decoration: none; }
  a::after { content: " (" attr(href) ")"; font-size: .8em; }
}
`);
