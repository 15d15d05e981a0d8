import { Dialog } from '@/components/Dialog';
import type { ProblemPatch } from '@/lib/review/edit';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import { PlanFields } from './PlanFields';

interface Props {
  problem: RankedProblem;
  onChange: (patch: ProblemPatch) => void;
  onClose: () => void;
}

/** What the team decides about a problem, without leaving the list, the board or the map. */
export const PlanDialog = ({ problem, onChange, onClose }: Props) => (
  <Dialog title={problem.statement} onClose={onClose} focus="select">
    <PlanFields problem={problem.problem} onChange={onChange} />
  </Dialog>
);
