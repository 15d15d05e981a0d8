import { t } from '@/lib/base/message';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import './Statement.css';

interface Props {
  problem: RankedProblem;
  onOpen: () => void;
  isOpen?: boolean;
}

/** What the problem is called, which opens it. People write it: its direction may not be the screen's. */
export function Statement({ problem: { statement }, onOpen, isOpen }: Props) {
  return (
    <button type="button" class="problem-statement" aria-current={isOpen} onClick={onOpen}>
      <bdi>{statement || t('review_unnamed_problem')}</bdi>
    </button>
  );
}
