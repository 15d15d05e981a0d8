import { html, type Html } from '@/lib/base/html';
import { REPORT_STYLE } from './report-style';
import { writeAll, type Block, type Report, type Writers } from './report';

/** One page that needs nothing else: opened, mailed, printed, or kept. */
export function writeHtml(
  report: Report,
  { title, language }: { title: string; language: string },
): string {
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          ${REPORT_STYLE}
        </style>
      </head>
      <body>
        ${writeAll(report, WRITERS)}
      </body>
    </html> `;
  return page.source;
}

const WRITERS: Writers<Html> = {
  heading: ({ level, text }) =>
    level === 1 ? html`<h1 dir="auto">${text}</h1>` : html`<h2 dir="auto">${text}</h2>`,
  paragraph: ({ text }) => html`<p dir="auto">${text}</p>`,
  facts: ({ rows }) => html`<dl>${rows.map(fact)}</dl>`,
  list: ({ items }) =>
    html`<ul>
      ${items.map((item) => html`<li dir="auto">${item}</li>`)}
    </ul>`,
  quote: (block) =>
    html`<figure>
      <blockquote dir="auto">${block.text}</blockquote>
      <figcaption>— ${cite(block)}</figcaption>
    </figure>`,
};

const fact = ([label, value]: readonly [string, string]): Html =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

const cite = ({ by, url }: Extract<Block, { kind: 'quote' }>): Html =>
  url ? html`<a href="${url}" target="_blank" rel="noopener noreferrer">${by}</a>` : html`${by}`;
