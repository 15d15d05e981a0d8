import type { HandOn } from '@/lib/models/problems/hand-on';
import type { OwnReader } from '@/lib/models/problems/own-reader';
import type { ProblemDeeds } from '@/lib/models/problems/problem-deeds';
import type { ProblemNames } from '@/lib/models/problems/problem-names';
import type { ProblemOffers } from '@/lib/models/problems/problem-offers';
import type { ProblemPast } from '@/lib/models/problems/problem-past';
import type { ProblemsModel } from '@/lib/models/problems/problems-model';
import type { RegroupOffer } from '@/lib/models/problems/regroup-offer';

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
