import { plural, t } from '@/lib/base/message';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import type { DialogState, OpenDialog } from './dialog-state';
import { HandOnDialog } from './HandOnDialog';
import { OneProblemDialog } from './OneProblemDialog';
import { PickDialog } from './PickDialog';
import type { ProblemTools } from './problem-tools';
import { RegroupDialog } from './RegroupDialog';
import { TallyDialog } from './TallyDialog';
import { WeightsDialog } from './WeightsDialog';

interface Props extends ProblemTools {
  dialog: DialogState | undefined;
  openDialog: OpenDialog;
  onClose: () => void;
}

/** Whichever dialog is open. An act that a dialog was opened for closes it. */
export function ProblemDialogs({ dialog, ...props }: Props) {
  if (!dialog) return null;
  const { model, deeds, handOn, regroup, onCopy, openDialog, onClose } = props;
  const end = (act: Promise<unknown>): void => void act.then(onClose);
  switch (dialog.kind) {
    case 'tally':
      return (
        <TallyDialog
          title={dialog.title}
          insights={model.insightsOf(dialog.ids)}
          actsOf={({ id }) => [
            { label: t('review_move'), onChoose: () => openDialog({ kind: 'move', ids: [id] }) },
            { label: t('review_apart'), onChoose: () => takeOut(id, props) },
          ]}
          onClose={onClose}
        />
      );
    case 'score':
      return (
        <WeightsDialog
          weights={model.records.value.weights}
          problem={dialog.id === undefined ? undefined : model.find(dialog.id)}
          onChange={(weights) => void deeds.saveWeights(weights)}
          onClose={onClose}
        />
      );
    case 'move':
      return (
        <PickDialog
          title={plural('review_move_title', dialog.ids.length)}
          problems={model.live.value.filter((problem) => !holds(problem, dialog.ids))}
          likely={new Set(dialog.ids.flatMap((id) => model.maybe.value.get(id)?.id ?? []))}
          onNew={(statement) => end(deeds.together(dialog.ids, statement))}
          onPick={(target) => end(deeds.move(dialog.ids, target))}
          onClose={onClose}
        />
      );
    case 'regroup':
      return <RegroupDialog regroup={regroup} onClose={onClose} />;
    case 'hand-on':
      return <HandOnDialog handOn={handOn} onCopy={onCopy} onClose={onClose} />;
    case 'rename':
    case 'plan':
    case 'merge':
    case 'split':
      break;
  }
  return <OneProblemDialog dialog={dialog} {...props} />;
}

/** Whether all of these are there already. */
function holds({ members, answers }: RankedProblem, ids: readonly string[]): boolean {
  const own = new Set([...members, ...answers].map(({ id }) => id));
  return ids.every((id) => own.has(id));
}

function takeOut(id: string, { model, deeds, onClose }: Omit<Props, 'dialog'>): void {
  const home = model.problems.value.find((problem) => holds(problem, [id]));
  if (home) void deeds.apart(home, [id]).then(onClose);
}
