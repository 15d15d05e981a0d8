import type { MiddlewareHandler } from 'hono';

const EXTENSION = /^(chrome|moz|safari-web)-extension:\/\/[A-Za-z0-9.-]+$/;

/**
 * Pages of extensions may read answers, web pages may not. Nothing is given by this: a token must be sent
 * in a header, and cookies are never looked at.
 */
export const allowExtensions: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('Origin') ?? '';
  const allowed = EXTENSION.test(origin);
  if (c.req.method === 'OPTIONS') c.res = new Response(null, { status: 204 });
  else await next();
  c.res.headers.append('Vary', 'Origin');
  if (!allowed) return;
  c.res.headers.set('Access-Control-Allow-Origin', origin);
  c.res.headers.set('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE');
  c.res.headers.set(
    'Access-Control-Allow-Headers',
    'Authorization, Content-Range, Content-Type, If-None-Match, Verbatim-Protocol',
  );
  c.res.headers.set(
    'Access-Control-Expose-Headers',
    'ETag, Retry-After, Upload-Offset, Verbatim-Protocol',
  );
  c.res.headers.set('Access-Control-Max-Age', '600');
};
