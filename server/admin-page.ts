import { createHash } from 'node:crypto';
import script from './admin-page.client.js?raw';
import style from './admin-page.css?raw';
import body from './admin-page.html?raw';

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verbatim sync</title>
<meta name="viewport" content="width=device-width"><style>${style}</style></head>
<body>${body}<script>${script}</script></body></html>`;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page for an admin's browser. It calls the same operations as anybody; the token stays in its memory. */
export const adminPage = (): Response =>
  new Response(HTML, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  });
