import { ADMINISTRATION_ROUTES } from './routes-administration';
import { RECORD_ROUTES } from './routes-records';

/** Every operation, once. Routing, roles, the OpenAPI document and the cross-tenant test read this table. */
export const ROUTES = [...RECORD_ROUTES, ...ADMINISTRATION_ROUTES] as const;
export type RouteName = (typeof ROUTES)[number]['name'];
