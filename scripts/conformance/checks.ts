import type { Check } from './check';
import { PULLING } from './pulling';
import { PUSHING } from './pushing';
import { WIRE } from './wire';

/** What every server of the protocol has to pass; they write records of the kinds `conformance` and `other`. */
export const CHECKS: readonly Check[] = [...WIRE, ...PUSHING, ...PULLING];
