import { useLayoutEffect } from 'preact/hooks';
import { t } from '@/lib/base/message';
import type { DialogState } from './dialog-state';
import { PickDialog } from './PickDialog';
import { PlanDialog } from './PlanDialog';
import type { ProblemTools } from './problem-tools';
import { RenameDialog } from './RenameDialog';
import { SplitDialog } from './SplitDialog';

type AboutOne = Extract<DialogState, { kind: 'rename' | 'plan' | 'merge' | 'split' }>;

interface Props extends Pick<ProblemTools, 'model' | 'deeds' | 'offers'> {
  dialog: AboutOne;
  onClose: () => void;
}

/** Dialogs about one problem, which may be gone by now. Where they show what the engine offers, it is asked about this one. */
export function OneProblemDialog({ dialog, model, deeds, offers, onClose }: Props) {
  const asks = dialog.kind === 'merge' || dialog.kind === 'split' ? dialog.id : undefined;
  useLayoutEffect(() => {
    offers.asked.value = asks;
    return () => void (offers.asked.value = undefined);
  }, [offers, asks]);
  const problem = model.find(dialog.id);
  const end = (act: Promise<unknown>): void => void act.then(onClose);
  if (!problem) return null;
  if (dialog.kind === 'rename')
    return (
      <RenameDialog
        statement={problem.statement}
        onRename={(statement) => end(deeds.rename(problem, statement))}
        onClose={onClose}
      />
    );
  if (dialog.kind === 'plan')
    return (
      <PlanDialog
        problem={problem}
        onChange={(patch) => void deeds.plan(problem, patch)}
        onClose={onClose}
      />
    );
  if (dialog.kind === 'split')
    return (
      <SplitDialog
        problem={problem}
        chosen={dialog.chosen}
        parts={offers.parts.value}
        onSplit={(ids, statement) => end(deeds.split(problem, ids, statement))}
        onClose={onClose}
      />
    );
  return (
    <PickDialog
      title={t('review_merge_title', problem.statement)}
      problems={model.live.value.filter(({ id }) => id !== problem.id)}
      likely={new Set(offers.similar.value.map(({ id }) => id))}
      onPick={(other) => end(deeds.merge(problem, [other]))}
      onClose={onClose}
    />
  );
}
