import { computed, signal } from '@preact/signals';

/** Which row has the focus and which rows are chosen, by id, so that both stay when the list changes. */
export function createSelection(ids: () => readonly string[]) {
  const focused = signal<string | undefined>(undefined);
  const chosen = signal<ReadonlySet<string>>(new Set());
  let anchor: string | undefined;

  const at = (id: string | undefined): number => (id === undefined ? -1 : ids().indexOf(id));

  function focus(id: string): void {
    focused.value = id;
    anchor = id;
  }

  /** Moves the focus by `step` rows; with `extend` everything between is chosen. */
  function move(step: number, extend = false): void {
    const all = ids();
    const from = at(focused.value);
    const next = all[Math.max(0, Math.min(all.length - 1, from < 0 ? 0 : from + step))];
    if (next === undefined) return;
    if (extend) extendTo(next);
    else anchor = next;
    focused.value = next;
  }

  function extendTo(id: string): void {
    anchor ??= focused.value ?? id;
    const [one, other] = [at(anchor), at(id)].toSorted((a, b) => a - b);
    chosen.value = new Set([...chosen.value, ...ids().slice(one, (other ?? 0) + 1)]);
  }

  return {
    focused,
    chosen,
    focus,
    move,
    extendTo,
    toggle(id: string): void {
      const next = new Set(chosen.value);
      if (!next.delete(id)) next.add(id);
      chosen.value = next;
      focus(id);
    },
    chooseAll: (): void => void (chosen.value = new Set(ids())),
    clear: (): void => void (chosen.value = new Set()),
    /** The chosen ones that are still listed, in their order; without any, the focused one. */
    targets: computed((): readonly string[] => {
      const listed = ids().filter((id) => chosen.value.has(id));
      if (listed.length > 0) return listed;
      return focused.value !== undefined && at(focused.value) >= 0 ? [focused.value] : [];
    }),
  };
}
export type Selection = ReturnType<typeof createSelection>;
