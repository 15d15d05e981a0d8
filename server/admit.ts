import type { Context } from 'hono';
import { authenticate, authorize, type Caller } from './access';
import { Failure } from './failure';
import type { Route } from './route';
import type { Service } from './service';

/** The address a request comes from, as the listener saw it. */
export interface Bindings {
  address?: string;
}

const NOBODY: Caller = { token: '', workspace: '', member: '', name: '', role: 'read' };

/** SY9: failed sign-ins, the token, too many requests, the workspace and the role, in that order. */
export async function admit(
  service: Service,
  route: Route,
  c: Context<{ Bindings: Bindings }>,
  now: string,
): Promise<Caller> {
  const address = c.env?.address ?? 'unknown';
  if (route.role === 'none') {
    refuseAbove(service.failedSignIns(address));
    return NOBODY;
  }
  refuseAbove(service.failedSignIns(address, 0));
  const caller = await authenticate(service.db, c.req.header('Authorization'), now).catch(
    (error: unknown) => {
      if (error instanceof Failure) service.failedSignIns(address);
      throw error;
    },
  );
  refuseAbove(service.requests(caller.token));
  authorize(caller, c.req.param('workspace'), route.role);
  return caller;
}

function refuseAbove(seconds: number): void {
  if (seconds > 0)
    throw new Failure('too-many-requests', undefined, { 'Retry-After': String(seconds) });
}
