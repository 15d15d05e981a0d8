import { findPersonalData } from '@/lib/privacy/find';
import { knownFinder } from '@/lib/privacy/known';
import { phoneFinder } from '@/lib/privacy/phone';
import { generateCorpus, type LabelledText } from './eval-privacy/corpus';
import { HOSTILE } from './eval-privacy/hostile';
import type { Kind } from './eval-privacy/locale-texts';

// How well personal data is found, and how slow a hostile text can make it:
//   npm run eval:privacy [-- --json]
// A label is found when one finding of its kind covers it with at most two characters more. A finding that
// covers no label of its kind is wrong. Phone numbers are looked for without a hint where they are from.

interface Span {
  start: number;
  end: number;
}

const TEXTS = 4_000;
const SEED = 20260302;
const KINDS: Kind[] = ['email', 'phone', 'card', 'iban', 'ip', 'national-id', 'secret', 'name'];

const phones = phoneFinder();
const counts = Object.fromEntries(
  KINDS.map((kind) => [kind, { found: 0, wrong: 0, n: 0 }]),
) as Record<Kind, { found: number; wrong: number; n: number }>;
const misses: string[] = [];

for (const text of generateCorpus(TEXTS, SEED)) compare(text);

const kinds = Object.fromEntries(
  KINDS.map((kind) => {
    const { found, wrong, n } = counts[kind];
    return [kind, { precision: found / (found + wrong || 1), recall: found / (n || 1), n }];
  }),
);
const hostile = HOSTILE.map(({ name, text }) => ({ name, ms: timeOf(text) }));
const report = { texts: TEXTS, kinds, worstMs: Math.max(...hostile.map(({ ms }) => ms)), hostile };
if (process.argv.includes('--json')) console.log(JSON.stringify(report));
else print();

function compare({ text, labels, customer }: LabelledText): void {
  const known = knownFinder([{ kind: 'customer', key: customer, names: [customer] }]);
  const findings = findPersonalData(text, [known, phones]).map(({ kind, start, end }) => ({
    kind: kind === 'customer' ? 'name' : (kind as Kind),
    start,
    end,
  }));
  for (const label of labels) {
    counts[label.kind].n += 1;
    if (findings.some((one) => one.kind === label.kind && covers(one, label)))
      counts[label.kind].found += 1;
    else misses.push(`missed ${label.kind}: ${text.slice(label.start, label.end)} in "${text}"`);
  }
  for (const finding of findings) {
    if (labels.some((label) => label.kind === finding.kind && covers(finding, label))) continue;
    counts[finding.kind].wrong += 1;
    misses.push(`wrong ${finding.kind}: ${text.slice(finding.start, finding.end)} in "${text}"`);
  }
}

function covers(outer: Span, inner: Span): boolean {
  const excess = outer.end - outer.start - (inner.end - inner.start);
  return outer.start <= inner.start && outer.end >= inner.end && excess <= 2;
}

/** The best of three: what the text costs, not what else the machine did. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    findPersonalData(text, [phones]);
    return performance.now() - start;
  });
  return Math.round(Math.min(...times) * 10) / 10;
}

function print(): void {
  console.log(misses.slice(0, 60).join('\n'));
  for (const [kind, { precision, recall, n }] of Object.entries(kinds)) {
    console.log(
      `${kind.padEnd(12)} precision ${precision.toFixed(4)} recall ${recall.toFixed(4)} n ${n}`,
    );
  }
  for (const { name, ms } of hostile) console.log(`${name.padEnd(24)} ${ms} ms`);
}
