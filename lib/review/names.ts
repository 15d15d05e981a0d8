/** Legal forms at the end of a company's name: the same company writes itself with and without. */
const LEGAL_FORM =
  /[\s,]+(?:inc|incorporated|llc|llp|ltd|limited|corp|corporation|co|company|plc|gmbh|ag|kg|se|sa|sas|sarl|srl|spa|bv|nv|oy|ab|as|aps|pty|kk)$/;

/** What two spellings of one person's name share: case, accents, dots and spaces do not count. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’"]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function foldCompany(name: string): string {
  const folded = foldName(name);
  const bare = folded.replace(LEGAL_FORM, '');
  return bare === folded ? folded : foldCompany(bare);
}

export const foldEmail = (email: string): string => email.trim().toLowerCase();
