import { useEffect, useState } from 'preact/hooks';
import { UndoBar } from '@/components/UndoBar';
import { t } from '@/lib/base/message';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import { Board } from './Board';
import { CompeteGrid } from './CompeteGrid';
import type { DialogState } from './dialog-state';
import type { Dropped } from './drag';
import { GrowingList } from './GrowingList';
import { keysOf } from './keys';
import { problemMenu } from './problem-menu';
import { ProblemCard } from './ProblemCard';
import { ProblemDetail } from './ProblemDetail';
import { ProblemDialogs, type ProblemTools } from './ProblemDialogs';
import { ProblemMap } from './ProblemMap';
import { ProblemsBar } from './ProblemsBar';
import './ProblemsScreen.css';

interface Props extends ProblemTools {
  /** Whether single letters act without the menu. */
  singleKeys: boolean;
}

/** The weekly review: problems as a list, a board, a map, or beside the competitors. */
export function ProblemsScreen({ singleKeys, ...tools }: Props) {
  const { model, deeds, offers, past, handOn } = tools;
  const [dialog, setDialog] = useState<DialogState>();
  const open = model.open.value;
  const menu = (problem: RankedProblem) =>
    problemMenu(problem, { deeds, handOn, openDialog: setDialog });
  const show = (problem: RankedProblem): void => void (model.openId.value = problem.id);

  function brief(of: readonly RankedProblem[], ids: readonly string[] = []): void {
    handOn.open(of, 'brief', ids);
    setDialog({ kind: 'hand-on' });
  }

  // On the document: right after opening, nothing of the screen has the focus yet.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => keysOf({ event, singleKeys, tools, menu });
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return (
    <div class="problems" data-detail={open !== undefined}>
      <ProblemsBar tools={tools} openDialog={setDialog} onBrief={() => brief(checkedOf(tools))} />
      <div class="problems-body">
        <div class="problems-main">
          <Layout {...tools} menu={menu} show={show} openDialog={setDialog} />
        </div>
        {open && (
          <ProblemDetail
            key={open.id}
            problem={open}
            deeds={deeds}
            offers={offers}
            past={past}
            acts={menu(open)}
            openDialog={setDialog}
            onBrief={(ids) => brief([open], ids)}
            onClose={() => (model.openId.value = undefined)}
            onOpen={(id) => (model.openId.value = id)}
          />
        )}
      </div>
      <div class="problems-undo">
        <UndoBar
          message={deeds.message.value}
          label={deeds.isUndone.value ? t('redo') : t('undo')}
          onUndo={() => void (deeds.isUndone.value ? deeds.redo() : deeds.undo())}
          onClose={deeds.forgetMessage}
          undoKey={deeds.isUndone.value ? 'Ctrl+Shift+Z' : 'Ctrl+Z'}
        />
      </div>
      <ProblemDialogs {...tools} dialog={dialog} onClose={() => setDialog(undefined)} />
    </div>
  );
}

/** Members are moved to where they are dropped, a problem is merged into it. */
function drop(
  target: RankedProblem,
  dropped: Dropped,
  { model, deeds }: Pick<ProblemTools, 'model' | 'deeds'>,
): void {
  if ('insights' in dropped) return void deeds.move(dropped.insights, target);
  const other = model.find(dropped.problem);
  if (other && other.id !== target.id) void deeds.merge(target, [other]);
}

const checkedOf = ({ model }: ProblemTools): RankedProblem[] =>
  model.problems.value.filter(({ id }) => model.checked.value.has(id));

interface LayoutProps extends ProblemTools {
  menu: (problem: RankedProblem) => ReturnType<typeof problemMenu>;
  show: (problem: RankedProblem) => void;
  openDialog: (dialog: DialogState | undefined) => void;
}

function Layout({ model, deeds, menu, show, openDialog }: LayoutProps) {
  const openTally = (title: string, ids: readonly string[]) =>
    openDialog({ kind: 'tally', title, ids });
  switch (model.layout.value) {
    case 'board':
      return (
        <Board
          columns={model.board.value}
          by={model.boardBy.value}
          onBy={(by) => (model.boardBy.value = by)}
          onOpen={show}
          onTally={openTally}
          onPut={(id, column) => {
            const problem = model.find(id);
            if (problem) void deeds.putIntoColumn(problem, column);
          }}
        />
      );
    case 'map':
      return <ProblemMap map={model.map.value} onOpen={show} onTally={openTally} />;
    case 'compete':
      return (
        <CompeteGrid
          table={model.compete.value}
          actsOf={({ id }) => [
            { label: t('review_move'), onChoose: () => openDialog({ kind: 'move', ids: [id] }) },
          ]}
          onOpen={show}
          onTally={openTally}
        />
      );
    case 'list':
      break;
  }
  const list = model.list.value;
  if (list.length === 0) return <Nothing isGrouping={model.isGrouping.value} />;
  return (
    <GrowingList items={list}>
      {(problem) => (
        <ProblemCard
          key={problem.id}
          problem={problem}
          isOpen={problem.id === model.openId.value}
          isChecked={model.checked.value.has(problem.id)}
          acts={menu(problem)}
          onOpen={() => show(problem)}
          onCheck={(isChecked) => model.check(problem.id, isChecked)}
          onTally={openTally}
          onScore={() => openDialog({ kind: 'score', id: problem.id })}
          onDrop={(dropped) => drop(problem, dropped, { model, deeds })}
        />
      )}
    </GrowingList>
  );
}

const Nothing = ({ isGrouping }: { isGrouping: boolean }) => (
  <p class="problems-empty" role="status">
    {t(isGrouping ? 'review_grouping' : 'review_empty')}
  </p>
);
