import { Hono, type Context } from 'hono';
import { toInstant } from '@/lib/base/instant';
import { PROTOCOL } from '@/lib/sync/protocol/limits';
import { adminPage } from './admin-page';
import { admit, type Bindings } from './admit';
import type { Call } from './call';
import { allowExtensions } from './cors';
import { Failure } from './failure';
import { HANDLERS } from './handlers';
import { readBody, readBytes } from './read-body';
import type { Route } from './route';
import { ROUTES, type RouteName } from './routes';
import type { Service } from './service';

export const BASE_PATH = '/v1';

type Ctx = Context<{ Bindings: Bindings }>;

/** The server as a function of requests. It keeps nothing that another process beside it would need. */
export function createApp(service: Service): Hono<{ Bindings: Bindings }> {
  const app = new Hono<{ Bindings: Bindings }>({ strict: false });
  app.use(allowExtensions);
  app.get('/', () => adminPage());
  app.get('/health', () => health(service));
  app.get('/metrics', (c) => c.text(service.metrics.text(service.waiters.count())));
  for (const route of ROUTES)
    app.on(
      route.method.toUpperCase(),
      BASE_PATH + route.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      (c) => serve(service, route, c),
    );
  app.notFound(() => new Failure('not-found').toResponse());
  app.onError((error) => toFailure(service, error).toResponse());
  return app;
}

async function serve(service: Service, route: Route & { name: RouteName }, c: Ctx) {
  const start = service.clock();
  const response = await answer(service, route, c).catch((error: unknown) =>
    toFailure(service, error).toResponse(),
  );
  const took = service.clock() - start;
  service.metrics.request(route.name, response.status, took);
  service.log({ operation: route.name, status: response.status, ms: took });
  response.headers.set('Cache-Control', 'no-store');
  response.headers.set('X-Content-Type-Options', 'nosniff');
  response.headers.set('Verbatim-Protocol', PROTOCOL);
  return response;
}

async function answer(service: Service, route: Route & { name: RouteName }, c: Ctx) {
  const wanted = c.req.header('Verbatim-Protocol') ?? PROTOCOL;
  if (wanted !== PROTOCOL)
    throw new Failure('protocol-unsupported', `This server speaks version ${PROTOCOL}.`);
  const now = toInstant(service.clock());
  const caller = await admit(service, route, c, now);
  const limit = service.limits.maxBodyBytes;
  // Below the body is made what this one takes.
  const handle = HANDLERS[route.name] as (call: Call) => Promise<unknown>;
  const result = await handle({
    service,
    caller,
    id: readId(c),
    body: route.body && validate(route, await readBody(c.req.raw, limit)),
    bytes: route.upload ? await readBytes(c.req.raw, limit) : new Uint8Array(),
    query: new URL(c.req.url).searchParams,
    headers: c.req.raw.headers,
    signal: c.req.raw.signal,
    now,
  });
  if (result instanceof Response) return result;
  return route.answer ? Response.json(result) : new Response(null, { status: 204 });
}

/** PostgreSQL cannot even compare a text with a NUL in it. */
function readId(c: Ctx): string {
  const id = c.req.param('id') ?? '';
  if (id.includes('\0')) throw new Failure('not-found');
  return id;
}

function validate({ body }: Route, raw: unknown): unknown {
  const read = body?.safeParse(raw);
  if (read?.success) return read.data;
  const [issue] = read?.error.issues ?? [];
  const says = `${issue?.path.join('.') || 'The body'} does not fit: ${issue?.message ?? ''}`;
  throw new Failure('malformed-request', says.slice(0, 300));
}

/** What nobody foresaw is logged by its kind alone: a message can hold a value. */
function toFailure(service: Service, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  service.log({ level: 'error', error: error instanceof Error ? error.name : 'unknown', code });
  return new Failure(BUSY.has(code) ? 'server-busy' : 'server-error');
}

/** The database is away or has no place: the same request can go well later. */
const BUSY = new Set(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '53300']);

async function health({ db }: Service): Promise<Response> {
  const ok = await db.query('SELECT 1 AS one').then(
    () => true,
    () => false,
  );
  return Response.json({ status: ok ? 'ok' : 'failing' }, { status: ok ? 200 : 503 });
}
