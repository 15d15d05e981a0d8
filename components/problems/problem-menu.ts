import type { MenuItem } from '@/components/Menu';
import { t } from '@/lib/base/message';
import type { HandOn } from '@/lib/models/problems/hand-on';
import type { ProblemDeeds } from '@/lib/models/problems/problem-deeds';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import type { OpenDialog } from './dialog-state';
import { PROBLEM_KEYS } from './problem-keys';

interface Tools {
  deeds: ProblemDeeds;
  handOn: HandOn;
  openDialog: OpenDialog;
}

/** Every act on one problem: the menu shows them, and the same keys do them without it. */
export function problemMenu(
  problem: RankedProblem,
  { deeds, handOn, openDialog }: Tools,
): MenuItem[] {
  const { id } = problem;
  const handOut = (kind: 'brief' | 'story' | 'issue') => () =>
    void handOn.open([problem], kind).then(() => openDialog({ kind: 'hand-on' }));
  const isDismissed = problem.problem?.status === 'dismissed';
  return [
    {
      label: t('review_rename'),
      keys: PROBLEM_KEYS.rename,
      onChoose: () => openDialog({ kind: 'rename', id }),
    },
    {
      label: t('review_merge'),
      keys: PROBLEM_KEYS.merge,
      onChoose: () => openDialog({ kind: 'merge', id }),
    },
    {
      label: t('review_split'),
      keys: PROBLEM_KEYS.split,
      onChoose: () => openDialog({ kind: 'split', id, chosen: new Set() }),
    },
    {
      label: t('review_plan'),
      keys: PROBLEM_KEYS.plan,
      onChoose: () => openDialog({ kind: 'plan', id }),
    },
    { label: t('review_hand_on_brief'), keys: PROBLEM_KEYS.brief, onChoose: handOut('brief') },
    { label: t('review_hand_on_story'), keys: PROBLEM_KEYS.story, onChoose: handOut('story') },
    { label: t('review_hand_on_issue'), keys: PROBLEM_KEYS.issue, onChoose: handOut('issue') },
    isDismissed
      ? {
          label: t('review_restore'),
          keys: PROBLEM_KEYS.dismiss,
          onChoose: () => void deeds.restore(problem),
        }
      : {
          label: t('review_dismiss'),
          keys: PROBLEM_KEYS.dismiss,
          onChoose: () => void deeds.dismiss(problem),
        },
  ];
}
