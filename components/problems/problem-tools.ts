import type { HandOn } from '@/lib/models/hand-on';
import type { OwnReader } from '@/lib/models/own-reader';
import type { ProblemDeeds } from '@/lib/models/problem-deeds';
import type { ProblemNames } from '@/lib/models/problem-names';
import type { ProblemOffers } from '@/lib/models/problem-offers';
import type { ProblemPast } from '@/lib/models/problem-past';
import type { ProblemsModel } from '@/lib/models/problems-model';
import type { RegroupOffer } from '@/lib/models/regroup-offer';

/** What the screen works with: the models, and the way to the clipboard. */
export interface ProblemTools {
  model: ProblemsModel;
  deeds: ProblemDeeds;
  offers: ProblemOffers;
  past: ProblemPast;
  handOn: HandOn;
  regroup: RegroupOffer;
  names: ProblemNames;
  own: OwnReader;
  onCopy: (text: string, html?: string) => Promise<void>;
}
