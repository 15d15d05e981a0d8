/** Events counted over a time; any unit of time, the same on both sides. */
export interface Rate {
  count: number;
  time: number;
}

export interface RateRatio {
  /** Second rate over first; Infinity when the first has no events, NaN when neither has. */
  ratio: number;
  low: number;
  high: number;
  /** Two-sided: how likely a difference at least as large is when the rates are equal. */
  p: number;
}

/**
 * How the second of two Poisson rates compares to the first, exactly: given their sum, the second count
 * is binomial, so a Clopper-Pearson interval of its share becomes one of the ratio.
 * Przyborowski and Wilenski, Biometrika 31 (1940) 313-323; Clopper and Pearson, Biometrika 26 (1934)
 * 404-413; p is twice the smaller tail (Fay, The R Journal 2 (2010) 53-58).
 */
export function rateRatio(first: Rate, second: Rate, confidence = 0.95): RateRatio {
  const n = first.count + second.count;
  const k = second.count;
  const share = second.time / (first.time + second.time);
  const toRatio = (p: number) => (p / (1 - p)) * (first.time / second.time);
  const tail = (1 - confidence) / 2;
  return {
    ratio: (k / first.count) * (first.time / second.time),
    low: k === 0 ? 0 : toRatio(solve((p) => atLeast(k, n, p) - tail)),
    high: k === n ? Infinity : toRatio(solve((p) => tail - atMost(k, n, p))),
    p: Math.min(1, 2 * Math.min(atLeast(k, n, share), atMost(k, n, share))),
  };
}

/** P(X ≥ k) of a binomial with n trials of probability p. */
export const atLeast = (k: number, n: number, p: number): number => sumTerms(k, n, { n, p });

/** P(X ≤ k) of a binomial with n trials of probability p. */
export const atMost = (k: number, n: number, p: number): number => sumTerms(0, k, { n, p });

function sumTerms(from: number, to: number, { n, p }: { n: number; p: number }): number {
  if (p <= 0) return from === 0 ? 1 : 0;
  if (p >= 1) return to === n ? 1 : 0;
  const logs = [Math.log(p), Math.log1p(-p)] as const;
  let sum = 0;
  for (let x = from; x <= to; x++) {
    sum += Math.exp(logChoose(n, x) + x * logs[0] + (n - x) * logs[1]);
  }
  return Math.min(1, sum);
}

const logFactorials = [0];

function logFactorial(n: number): number {
  for (let x = logFactorials.length; x <= n; x++) {
    logFactorials.push((logFactorials[x - 1] ?? 0) + Math.log(x));
  }
  return logFactorials[n] ?? Number.NaN;
}

const logChoose = (n: number, k: number): number =>
  logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/** Where an increasing function of a probability crosses zero; 50 halvings exceed what is ever shown. */
function solve(increasing: (p: number) => number): number {
  let [low, high] = [0, 1];
  for (let round = 0; round < 50; round++) {
    const middle = (low + high) / 2;
    if (increasing(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
