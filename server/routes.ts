import type { z } from '@/lib/base/z';
import { ADMINISTRATION_ROUTES } from './routes-administration';
import { RECORD_ROUTES } from './routes-records';

/** Every operation, once. Routing, roles, the OpenAPI document and the cross-tenant test read this table. */
export const ROUTES = [...RECORD_ROUTES, ...ADMINISTRATION_ROUTES] as const;

type AnyRoute = (typeof ROUTES)[number];
export type RouteName = AnyRoute['name'];

/** What the route's schema lets through. */
export type BodyOf<Name extends RouteName> =
  Extract<AnyRoute, { name: Name }> extends { body: infer Schema extends z.ZodMiniType }
    ? z.infer<Schema>
    : undefined;
