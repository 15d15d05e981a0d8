const MOST_REMEMBERED = 20_000;

/** Legal forms at the end of a company's name: the same company writes itself with and without. */
const LEGAL_FORM =
  /[\s,]+(?:inc|incorporated|llc|llp|ltd|limited|corp|corporation|co|company|plc|gmbh|ag|kg|se|sa|sas|sarl|srl|spa|bv|nv|oy|ab|as|aps|pty|kk)$/;

/** What two spellings of one person's name share: case, accents, dots and spaces do not count. */
export const foldName = remembered((name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’"]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

export const foldCompany: (name: string) => string = remembered((name) => {
  const folded = foldName(name);
  const bare = folded.replace(LEGAL_FORM, '');
  return bare === folded ? folded : foldCompany(bare);
});

export const foldEmail = (email: string): string => email.trim().toLowerCase();

/** The same few thousand names are folded at every redraw: with 10,000 insights that is most of its time. */
function remembered(fold: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const folded = fold(name);
    known.set(name, folded);
    return folded;
  };
}
