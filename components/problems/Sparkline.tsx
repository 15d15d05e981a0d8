import './Sparkline.css';

interface Props {
  /** The oldest first. */
  values: readonly number[];
  /** What a screen reader says instead, and a pointer shows. */
  label: string;
}

const [STEP, BAR, HEIGHT] = [5, 4, 16];

/** Bars, not a line: a week without words is a gap and not a slope. */
export function Sparkline({ values, label }: Props) {
  const most = Math.max(1, ...values);
  return (
    <svg
      class="sparkline"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${values.length * STEP} ${HEIGHT}`}
      width={values.length * STEP}
      height={HEIGHT}
    >
      <title>{label}</title>
      {values.map((value, nth) => {
        const height = value === 0 ? 1 : Math.max(3, (value / most) * HEIGHT);
        return (
          <rect
            key={nth}
            x={nth * STEP}
            y={HEIGHT - height}
            width={BAR}
            height={height}
            data-empty={value === 0}
          />
        );
      })}
    </svg>
  );
}
