import { z } from '@/lib/base/z';
import { Competitor } from './competitor';
import { Embedding } from './embedding';
import { newId } from './id';
import { Naming, USUAL_ADDRESS } from './naming';
import { PanelState } from './panel-state';
import { Id, Line } from './scalars';
import { TrackerChoice } from './tracker';

/** Who clips on this installation, told to nobody until a connection is turned on. */
export const Author = z.object({ id: Id, name: Line });
export type Author = z.infer<typeof Author>;

/** How much each part of a problem's score counts, 0 to 5. */
const Weight = z.number().check(z.minimum(0), z.maximum(5));
export const ScoreWeights = z.object({
  reach: Weight,
  severity: Weight,
  recency: Weight,
  value: Weight,
});
export type ScoreWeights = z.infer<typeof ScoreWeights>;

/** Every setting with its shape and its value on a fresh installation, in one place. */
export const SETTINGS = {
  author: { schema: Author, initial: (): Author => ({ id: newId(), name: '' }) },
  /** Tags last used, newest first, by site: offered first on that site. */
  siteTags: {
    schema: z.record(z.string(), z.array(z.string())),
    initial: (): Record<string, string[]> => ({}),
  },
  /** Whose pages are whose: learned where a competitor is named, edited in the options. */
  competitors: { schema: z.array(Competitor), initial: (): Competitor[] => [] },
  singleKeys: { schema: z.boolean(), initial: () => true },
  scoreWeights: {
    schema: ScoreWeights,
    initial: (): ScoreWeights => ({ reach: 3, severity: 2, recency: 1, value: 1 }),
  },
  /** How coarsely or finely insights are grouped, in five steps. */
  granularity: { schema: z.int().check(z.minimum(-2), z.maximum(2)), initial: (): number => 0 },
  tracker: {
    schema: TrackerChoice,
    initial: (): TrackerChoice => ({ by: 'github', places: {} }),
  },
  naming: {
    schema: Naming,
    initial: (): Naming => ({ by: 'off', address: USUAL_ADDRESS, model: '' }),
  },
  embedding: {
    schema: Embedding,
    initial: (): Embedding => ({
      isOn: false,
      address: USUAL_ADDRESS,
      model: '',
      size: 0,
      readsAll: false,
    }),
  },
  panel: {
    schema: PanelState,
    initial: (): PanelState => ({
      view: 'problems',
      text: '',
      filters: [],
      sort: 'match',
      scroll: 0,
    }),
  },
  /** When the review was last looked at: what came in since is marked as new. */
  lastReviewAt: { schema: z.string(), initial: () => '' },
} as const;

export type SettingName = keyof typeof SETTINGS;
export type SettingValue<N extends SettingName> = ReturnType<(typeof SETTINGS)[N]['initial']>;
