import type { Evidence } from '@/lib/review/arrange';
import type { Deed } from '@/lib/review/edit';

/** The records after a deed, without a database. */
export function after(known: Evidence, { edits }: Deed): Evidence {
  const records = {
    insights: new Map(known.insights.map((one) => [one.id, one])),
    problems: new Map(known.problems.map((one) => [one.id, one])),
    decisions: new Map(known.decisions.map((one) => [one.id, one])),
  };
  for (const { store, id, edit } of edits) {
    const all = records[store] as Map<string, unknown>;
    const next = (edit as (current: unknown) => unknown)(all.get(id));
    if (next === undefined) all.delete(id);
    else all.set(id, next);
  }
  return {
    ...known,
    insights: [...records.insights.values()],
    problems: [...records.problems.values()],
    decisions: [...records.decisions.values()],
  };
}
