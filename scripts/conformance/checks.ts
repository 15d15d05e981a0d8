import { ATTACHING } from './attaching';
import type { Check } from './check';
import { PULLING, WAITING } from './pulling';
import { CONFLICTS } from './pushing/conflicts';
import { PATCHES } from './pushing/patches';
import { REFUSALS } from './pushing/refusals';
import { REPEATS } from './pushing/repeats';
import { RESULTS } from './pushing/results';
import { WIRE } from './wire';

/** What every server of the protocol has to pass; they write records of the kinds `conformance` and `other`. */
const ALWAYS: readonly Check[] = [
  ...WIRE,
  ...RESULTS,
  ...REPEATS,
  ...CONFLICTS,
  ...PATCHES,
  ...REFUSALS,
  ...PULLING,
];

/** What a server has to pass in addition when it announces the feature. */
const BY_FEATURE: Record<string, readonly Check[]> = {
  attachments: ATTACHING,
  longpoll: WAITING,
};

export const checksFor = (features: readonly string[]): readonly Check[] => [
  ...ALWAYS,
  ...features.flatMap((feature) => BY_FEATURE[feature] ?? []),
];

export const optional = Object.keys(BY_FEATURE);
