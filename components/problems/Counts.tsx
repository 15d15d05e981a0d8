import { plural } from '@/lib/base/message';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import './Counts.css';

/** Opens the insights that a number counts. */
export type OpenTally = (title: string, ids: readonly string[]) => void;

interface Props {
  figures: RankedProblem['figures'];
  onOpen: OpenTally;
}

/** RV6: each number is a button that opens exactly what it counts. */
export function Counts({ figures, onOpen }: Props) {
  const { customers, companies, insights, fresh, answers } = figures;
  const counts = [
    {
      text: plural('review_customers', customers.count),
      ids: customers.ids,
      isNone: customers.count === 0,
    },
    {
      text: plural('review_companies', companies.count),
      ids: companies.ids,
      isNone: companies.count === 0,
    },
    { text: plural('insights', insights.count), ids: insights.ids, isNone: false },
    {
      text: plural('review_unnamed_short', customers.unknown.length),
      ids: customers.unknown,
      isNone: customers.unknown.length === 0,
    },
    {
      text: plural('review_answers', answers.count),
      ids: answers.ids,
      isNone: answers.count === 0,
    },
    {
      text: plural('review_fresh', fresh.count),
      ids: fresh.ids,
      isNone: fresh.count === 0,
      isFresh: true,
    },
  ];
  return (
    <ul class="counts">
      {counts
        .filter(({ isNone }) => !isNone)
        .map(({ text, ids, isFresh }) => (
          <li key={text}>
            <button
              type="button"
              class="count"
              data-fresh={isFresh}
              onClick={() => onOpen(text, ids)}
            >
              {text}
            </button>
          </li>
        ))}
    </ul>
  );
}

interface CustomersProps {
  problem: RankedProblem;
  onTally: OpenTally;
  /** The number alone, under a heading that says what it counts. */
  isBare?: boolean;
}

export function Customers({ problem, onTally, isBare = false }: CustomersProps) {
  const { count, ids } = problem.figures.customers;
  const text = plural('review_customers', count);
  return (
    <button
      type="button"
      class="count"
      aria-label={`${text}: ${problem.statement}`}
      onClick={() => onTally(text, ids)}
    >
      {isBare ? count : text}
    </button>
  );
}
