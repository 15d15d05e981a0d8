import { z } from '@/lib/base/z';
import { Line } from './scalars';

export const TRACKERS = ['github', 'jira', 'linear'] as const;
export type Tracker = (typeof TRACKERS)[number];

/** Where issues were last written for, and where in each tracker: as an address needs it. */
export const TrackerChoice = z.object({
  by: z.enum(TRACKERS),
  places: z.partialRecord(z.enum(TRACKERS), Line),
});
export type TrackerChoice = z.infer<typeof TrackerChoice>;
