import { z } from '@/lib/base/z';
import { Line } from './scalars';

/** What a person did, as the history shows it; the screen words it in the user's language. */
export const ACTS = [
  'edit',
  'delete',
  'tag-add',
  'tag-remove',
  'tag-rename',
  'tag-merge',
  'tag-delete',
  'name',
  'merge',
  'split',
  'move',
  'pin',
  'unpin',
  'together',
  'apart',
  'distinct',
  'dismiss',
  'restore',
  'plan',
  'regroup',
  'seen',
  'weights',
  'choose',
  'samples-load',
  'samples-remove',
] as const;

export const Act = z.object({
  kind: z.enum(ACTS),
  /** How many things it touched, as people count them: insights, or problems. */
  count: z.int(),
  /** The tag, field or statement it was about. */
  detail: z.optional(Line),
});
export type Act = z.infer<typeof Act>;
