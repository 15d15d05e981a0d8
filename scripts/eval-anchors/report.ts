import type { FileResult } from './evaluate-file';
import { comparable } from './comparable';
import type { Judgement } from './in-page';

const isFound = ({ standing, outcome, right }: Judgement) =>
  standing && right && outcome !== 'lost';
const isLost = ({ outcome }: Judgement) => outcome === 'lost';
const isWrong = ({ outcome, right }: Judgement) => outcome !== 'lost' && !right;

export function totals(results: readonly FileResult[]) {
  const reloaded = results.flatMap((result) => result.reloaded);
  const mutated = results.flatMap((result) => result.mutated);
  return {
    pages: results.length,
    selections: sum(results.map(({ selections }) => selections)),
    capturedExactly: sum(results.map(({ capturedExactly }) => capturedExactly)),
    foundOnReload: reloaded.filter(isFound).length,
    mutated: {
      standing: mutated.filter(({ standing }) => standing).length,
      found: mutated.filter(isFound).length,
      reportedLost: mutated.filter(isLost).length,
      wronglyFound: mutated.filter(isWrong).length,
    },
  };
}

export function report(results: readonly FileResult[]): string {
  const { pages, selections, capturedExactly, foundOnReload, mutated } = totals(results);
  const wrongOnReload = results.flatMap(({ reloaded }) => reloaded).filter(isWrong).length;
  const copies = results.flatMap((result) => result.mutated).filter(({ atCopy }) => atCopy).length;
  const lines = [
    `${selections} selections on ${pages} pages`,
    `captured exactly   ${share(capturedExactly, selections)}`,
    `found on reload    ${share(foundOnReload, selections)}, wrongly ${wrongOnReload}`,
    `mutated pages: the words of ${mutated.standing} still stand`,
    `  found            ${share(mutated.found, mutated.standing)}`,
    `                   ${copies} of them at a copy of the words whose surroundings are as alike`,
    `  reported lost    ${mutated.reportedLost} of all`,
    `  wrongly found    ${mutated.wronglyFound}`,
  ];
  return [...lines, ...results.flatMap(misses)].join('\n');
}

/** Every case in which something went wrong, so that it can be looked into. */
function misses({ file, captured, mutated, reloaded }: FileResult): string[] {
  return captured.flatMap((selection, index) => {
    const quote = `${file} #${index}: ${short(selection.exact)}`;
    return [
      ...(selection.exactly ? [] : [`not exact      ${quote}\n${difference(selection)}`]),
      ...missesOf('reloaded', quote, reloaded[index]),
      ...missesOf('mutated', quote, mutated[index]),
    ];
  });
}

function missesOf(on: string, quote: string, judgement?: Judgement): string[] {
  if (!judgement) return [];
  if (isWrong(judgement)) return [`${on} wrong (${judgement.outcome})  ${quote}`];
  return judgement.standing && isLost(judgement) ? [`${on} missed  ${quote}`] : [];
}

const short = (text: string): string => JSON.stringify(text.slice(0, 120));

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${whole ? ((100 * part) / whole).toFixed(2) : '0'} %)`;

/** Both texts from a little before the place where they part. */
function difference({ words, exact }: { words: string; exact: string }): string {
  const got = comparable(exact);
  let at = 0;
  while (at < words.length && words[at] === got[at]) at++;
  const [is, was] = [words, got].map((text) => text.slice(Math.max(0, at - 40), at + 40));
  return `  is  ${is}\n  got ${was}`;
}
