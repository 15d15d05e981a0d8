import { plural, t } from '@/lib/base/message';
import { SEVERITIES } from '@/lib/domain/insight';
import type { ProblemMap as Map } from '@/lib/review/map-layout';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import type { OpenTally } from './Counts';
import { LETTER_WIDTH, mapLines } from './map-lines';
import { MapTable } from './MapTable';
import './ProblemMap.css';

interface Props {
  map: Map;
  onOpen: (problem: RankedProblem) => void;
  onTally: OpenTally;
}

/** A smaller circle has no room for words. */
const LEAST_RADIUS = 6;
const LINES = 3;
const LINE_HEIGHT = 1.2;

/**
 * Area by customers, colour by severity; the table below says the same in words and is as easy to walk. Where a
 * circle is too small for words, it has the number of its row.
 */
export function ProblemMap({ map: { bubbles, size }, onOpen, onTally }: Props) {
  if (bubbles.length === 0) return <p class="problems-empty">{t('review_empty')}</p>;
  const unit = 100 / size;
  return (
    <div class="problem-map">
      <div aria-hidden="true">
        <svg viewBox="0 0 100 100">
          {bubbles.map(({ problem, x, y, r }, nth) => (
            // Hidden from keys and readers: the table has the buttons.
            <g
              key={problem.id}
              data-severity={problem.figures.severity.level}
              onClick={() => onOpen(problem)}
            >
              <title>{`${problem.statement} · ${plural('review_customers', problem.figures.customers.count)}`}</title>
              <circle cx={x * unit} cy={y * unit} r={r * unit} />
              <Label text={problem.statement} x={x * unit} y={y * unit} r={r * unit} />
              <text
                class="map-number"
                data-alone={r * unit < LEAST_RADIUS}
                x={x * unit}
                y={y * unit}
                dy="0.35em"
              >
                {nth + 1}
              </text>
            </g>
          ))}
        </svg>
        <ul class="map-legend">
          {SEVERITIES.filter(Boolean).map((level) => (
            <li key={level} data-severity={level}>
              {t(`severity_${level}`)}
            </li>
          ))}
          <li>{t('review_map_area')}</li>
        </ul>
      </div>
      <MapTable {...{ bubbles, onOpen, onTally }} />
    </div>
  );
}

/** Up to three lines of what fits inside the circle, the outer ones too. */
function Label({ text, x, y, r }: { text: string; x: number; y: number; r: number }) {
  if (r < LEAST_RADIUS) return null;
  const size = Math.min(3, Math.max(1.9, r / 4.5));
  const chord = 2 * Math.sqrt(r ** 2 - ((LINES / 2) * LINE_HEIGHT * size) ** 2);
  const lines = mapLines(text, Math.floor(chord / (LETTER_WIDTH * size)), LINES);
  return (
    <text
      class="map-label"
      x={x}
      y={y - ((lines.length - 1) * size * LINE_HEIGHT) / 2}
      font-size={size}
    >
      {lines.map((line, nth) => (
        <tspan key={nth} x={x} dy={nth === 0 ? '0.35em' : `${LINE_HEIGHT}em`}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
