import { plural, t } from '@/lib/base/message';
import type { MenuItem } from '@/components/Menu';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import type { Theme } from '@/lib/review/themes';
import type { OpenTally } from './Counts';
import type { OpenDialog } from './dialog-state';
import type { Dropped } from './drag';
import { GrowingList } from './GrowingList';
import { ProblemCard } from './ProblemCard';
import type { ProblemTools } from './problem-tools';
import { Ungrouped } from './Ungrouped';
import { useNextFocus } from './use-next-focus';
import './ProblemList.css';

export interface ListProps {
  tools: ProblemTools;
  menu: (problem: RankedProblem) => readonly MenuItem[];
  show: (problem: RankedProblem) => void;
  onTally: OpenTally;
  openDialog: OpenDialog;
}

const CARDS = {
  item: '.problem-card',
  target: '.problem-statement',
  otherwise: '.triage [aria-pressed=true]',
};

/** The problems one below the other, and below them what belongs to none. */
export function ProblemList(props: ListProps) {
  const { model, deeds } = props.tools;
  useNextFocus(CARDS);
  const isAll = model.shown.value === 'all' && model.query.value === '';
  return (
    <>
      <Cards problems={model.list.value} {...props} />
      {model.list.value.length === 0 && <Nothing model={model} />}
      {isAll && <Ungrouped model={model} deeds={deeds} openDialog={props.openDialog} />}
    </>
  );
}

/** The same under what several of them are about. */
export function ThemeList(props: ListProps) {
  const { model } = props.tools;
  const themes = model.themes.value;
  useNextFocus(CARDS);
  const alone = themes.filter(({ problems }) => problems.length === 1);
  const shared = themes.filter(({ problems }) => problems.length > 1);
  if (themes.length === 0) return <Nothing model={model} />;
  return (
    <>
      {shared.map((theme) => (
        <section key={theme.id} aria-labelledby={`theme-${theme.id}`}>
          <ThemeHead theme={theme} onTally={props.onTally} />
          <Cards problems={theme.problems} {...props} />
        </section>
      ))}
      {alone.length > 0 && (
        <section aria-labelledby="theme-alone">
          <header class="theme-head">
            <h2 id="theme-alone">{t('review_theme_alone')}</h2>
          </header>
          <Cards problems={alone.flatMap(({ problems }) => problems)} {...props} />
        </section>
      )}
    </>
  );
}

function ThemeHead({ theme, onTally }: { theme: Theme; onTally: OpenTally }) {
  const { id, phrases, problems, customers, insights } = theme;
  const name = phrases.join(' · ') || (problems[0]?.statement ?? '');
  return (
    <header class="theme-head">
      <h2 id={`theme-${id}`}>{name}</h2>
      <p>
        {plural('review_problems', problems.length)}
        {[
          [plural('review_customers', customers.count), customers.ids] as const,
          [plural('insights', insights.count), insights.ids] as const,
        ].map(([text, ids]) => (
          <button key={text} type="button" class="count" onClick={() => onTally(text, ids)}>
            {text}
          </button>
        ))}
      </p>
    </header>
  );
}

function Cards({ problems, tools, ...on }: ListProps & { problems: readonly RankedProblem[] }) {
  const { model } = tools;
  return (
    <GrowingList items={problems}>
      {(problem) => (
        <ProblemCard
          key={problem.id}
          problem={problem}
          isOpen={problem.id === model.openId.value}
          isChecked={model.checked.value.has(problem.id)}
          isPerWeek={model.sort.value === 'return'}
          acts={on.menu(problem)}
          onOpen={() => on.show(problem)}
          onCheck={(isChecked) => model.check(problem.id, isChecked)}
          onTally={on.onTally}
          onScore={() => on.openDialog({ kind: 'score', id: problem.id })}
          onDrop={(dropped) => drop(problem, dropped, tools)}
        />
      )}
    </GrowingList>
  );
}

/** Members are moved to where they are dropped, a problem is merged into it. */
function drop(target: RankedProblem, dropped: Dropped, { model, deeds }: ProblemTools): void {
  if ('insights' in dropped) {
    const own = new Set([...target.members, ...target.answers].map(({ id }) => id));
    const others = dropped.insights.filter((id) => !own.has(id));
    return others.length > 0 ? void deeds.move(others, target) : undefined;
  }
  const other = model.find(dropped.problem);
  if (other && other.id !== target.id) void deeds.merge(target, [other]);
}

const Nothing = ({ model }: Pick<ProblemTools, 'model'>) => (
  <p class="problems-empty" role="status">
    {t(nothingKey(model))}
  </p>
);

/** A filter or the search may hide all there are. */
function nothingKey({ isGrouping, problems }: ProblemTools['model']) {
  if (isGrouping.value) return 'review_grouping';
  return problems.value.length > 0 ? 'review_none' : 'review_empty';
}
