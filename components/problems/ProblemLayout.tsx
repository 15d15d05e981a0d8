import { t } from '@/lib/base/message';
import { Board } from './Board';
import { CompeteGrid } from './CompeteGrid';
import { ProblemList, ThemeList, type ListProps } from './ProblemList';
import { ProblemMap } from './ProblemMap';

/** The problems as the user last chose to see them. */
export function ProblemLayout(props: ListProps) {
  const { tools, show, onTally, openDialog } = props;
  const { model, deeds } = tools;
  switch (model.layout.value) {
    case 'themes':
      return <ThemeList {...props} />;
    case 'board':
      return (
        <Board
          columns={model.board.value}
          by={model.boardBy.value}
          onBy={(by) => (model.boardBy.value = by)}
          onOpen={show}
          onTally={onTally}
          onPut={(id, column) => {
            const problem = model.find(id);
            if (problem) void deeds.putIntoColumn(problem, column);
          }}
        />
      );
    case 'map':
      return <ProblemMap map={model.map.value} onOpen={show} onTally={onTally} />;
    case 'compete':
      return (
        <CompeteGrid
          table={model.compete.value}
          actsOf={({ id }) => [
            { label: t('review_move'), onChoose: () => openDialog({ kind: 'move', ids: [id] }) },
          ]}
          onOpen={show}
          onTally={onTally}
        />
      );
    case 'list':
      break;
  }
  return <ProblemList {...props} />;
}
