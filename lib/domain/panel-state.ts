import { z } from '@/lib/base/z';
import { Id } from './scalars';

export const VIEWS = ['problems', 'insights', 'tags'] as const;

/** Where the review stood when it was closed. Filters are parsed by the search, which owns their shape. */
export const PanelState = z.object({
  view: z.enum(VIEWS),
  text: z.string(),
  filters: z.array(z.unknown()),
  sort: z.string(),
  scroll: z.number(),
  detail: z.optional(Id),
});
export type PanelState = z.infer<typeof PanelState>;
