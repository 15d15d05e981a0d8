import { leadIn } from '@/lib/base/lead';
import type { Insight } from '@/lib/domain/insight';
import type { ProblemView } from '@/lib/review/arrange';

/** Where in its first passage an insight tells what brought it to the problem. */
export const leadOf = ({ id, passages }: Insight, { group }: Pick<ProblemView, 'group'>): number =>
  leadIn(passages[0]?.exact ?? '', group?.reasons[id]?.terms ?? []);
