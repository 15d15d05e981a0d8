/** The keys of a table that is written out in full: it holds those that its type names, and no others. */
export const keysOf = <T extends object>(table: T): (keyof T)[] =>
  Object.keys(table) as (keyof T)[];
