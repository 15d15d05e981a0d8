import { createHash } from 'node:crypto';
import script from './admin-page.client.js?raw';

const STYLE = `body{font:15px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #8884}
input,select,button{font:inherit;padding:.2rem .5rem}output{display:block;margin:.5rem 0;overflow-wrap:anywhere}`;

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verbatim sync</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body><h1>Verbatim sync</h1>
<form id="sign-in"><label>Admin token <input name="token" type="password" autocomplete="off" required></label>
<button>Open</button></form>
<form id="accept"><label>or invite <input name="code" autocomplete="off" required></label>
<label>Your name <input name="name" required></label><button>Accept</button></form>
<output id="say" role="status"></output>
<main id="main" hidden><h2 id="title"></h2><p id="counts"></p>
<h2>Members</h2><table id="members"></table>
<h2>Invites</h2><form id="invite"><label>Role <select name="role"><option>write</option><option>read</option>
<option>admin</option></select></label><button>New invite</button></form><table id="invites"></table>
<h2>Audit</h2><table id="audit"></table></main><script>${script}</script></body></html>`;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page for an admin's browser. It calls the same operations as anybody; the token stays in its memory. */
export const adminPage = (): Response =>
  new Response(HTML, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; script-src ${hash(script)}; style-src ${hash(STYLE)}; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  });
