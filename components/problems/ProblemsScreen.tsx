import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { UndoBar } from '@/components/UndoBar';
import { t } from '@/lib/base/message';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import type { OpenTally } from './Counts';
import type { DialogState } from './dialog-state';
import { actByKey } from './keys';
import { problemMenu } from './problem-menu';
import { ProblemDetail } from './ProblemDetail';
import { ProblemDialogs } from './ProblemDialogs';
import type { ProblemTools } from './problem-tools';
import { ProblemLayout } from './ProblemLayout';
import { ProblemsBar } from './ProblemsBar';
import { useReturn } from './use-return';
import './ProblemsScreen.css';

interface Props extends ProblemTools {
  /** Whether single letters act without the menu. */
  singleKeys: boolean;
  /** What stands here before anything was clipped. */
  welcome: ComponentChildren;
}

/** The weekly review: problems as a list, a board, a map, or beside the competitors, each scrolled by itself. */
export function ProblemsScreen({ singleKeys, welcome, ...tools }: Props) {
  const { model, deeds, offers, past, names, handOn } = tools;
  const [dialog, setDialog] = useState<DialogState>();
  const open = model.open.value;
  const menu = (problem: RankedProblem) =>
    problemMenu(problem, { deeds, handOn, openDialog: setDialog });
  const show = (problem: RankedProblem): void => void (model.openId.value = problem.id);

  const onTally: OpenTally = (title, ids) => setDialog({ kind: 'tally', title, ids });

  async function brief(of: readonly RankedProblem[], ids: readonly string[] = []): Promise<void> {
    await handOn.open(of, 'brief', ids);
    setDialog({ kind: 'hand-on' });
  }

  useReturn(model.openId.value);

  // On the document: right after opening, nothing of the screen has the focus yet.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => actByKey({ event, singleKeys, tools, menu });
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  if (isNothing(model)) return welcome;
  return (
    <div
      class="problems"
      data-detail={open !== undefined}
      data-choosing={model.chosen.value.length > 0}
    >
      <ProblemsBar
        tools={tools}
        openDialog={setDialog}
        onBrief={() => void brief(model.chosen.value)}
      />
      <div class="problems-body">
        <div key={model.layout.value} class="problems-main">
          <ProblemLayout {...{ tools, menu, show, onTally }} openDialog={setDialog} />
        </div>
        {open && (
          <ProblemDetail
            key={open.id}
            problem={open}
            deeds={deeds}
            offers={offers}
            past={past}
            namedBy={names.namedBy(open)}
            acts={menu(open)}
            openDialog={setDialog}
            onBrief={(ids) => void brief([open], ids)}
            onClose={() => (model.openId.value = undefined)}
            onOpen={(id) => (model.openId.value = id)}
          />
        )}
      </div>
      <Undo deeds={deeds} />
      <ProblemDialogs
        {...tools}
        dialog={dialog}
        openDialog={setDialog}
        onClose={() => setDialog(undefined)}
      />
    </div>
  );
}

/** What was done last, with the way back and forth. */
const Undo = ({ deeds }: Pick<ProblemTools, 'deeds'>) => (
  <div class="problems-undo">
    <UndoBar
      message={deeds.message.value}
      label={deeds.isUndone.value ? t('redo') : t('undo')}
      onUndo={() => void (deeds.isUndone.value ? deeds.redo() : deeds.undo())}
      onClose={deeds.forgetMessage}
      undoKey={deeds.isUndone.value ? 'Ctrl+Shift+Z' : 'Ctrl+Z'}
    />
  </div>
);

/** Neither evidence, nor anything that was decided about it. */
const isNothing = ({ records }: ProblemTools['model']): boolean =>
  records.value.insights.length + records.value.problems.length === 0;
