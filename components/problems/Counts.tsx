import { plural } from '@/lib/base/message';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import { Trend } from './Trend';
import './Counts.css';

/** Opens the insights that a number counts. */
export type OpenTally = (title: string, ids: readonly string[]) => void;

interface Props {
  figures: RankedProblem['figures'];
  onOpen: OpenTally;
}

/** Who says it, how often, and since when. RV6: each number is a button that opens exactly what it counts. */
export function Counts({ figures, onOpen }: Props) {
  const { customers, companies, insights } = figures;
  const unknown = customers.unknown.length;
  const counts = [
    [plural('review_customers', customers.count), customers.ids],
    [plural('review_companies', companies.count), companies.ids],
    [plural('review_unnamed_short', unknown), customers.unknown],
    [plural('insights', insights.count), insights.ids],
  ] as const;
  return (
    <ul class="counts">
      {counts
        .filter(([, ids]) => ids.length > 0)
        .map(([text, ids]) => (
          <li key={text}>
            <button type="button" class="count" onClick={() => onOpen(text, ids)}>
              {text}
            </button>
          </li>
        ))}
      <li>
        <Trend trend={figures.trend} onOpen={onOpen} />
      </li>
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
