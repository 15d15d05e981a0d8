import { listState } from '@/lib/models/insights/list-state';
import type { Panel } from './compose';

/** What is shown is written down when the panel is left: nothing of it is worth a write on each click. */
export function keepState({ state, list }: Panel): void {
  const save = (): void => void state.save(listState(list));
  document.addEventListener('visibilitychange', () => document.hidden && save());
  addEventListener('pagehide', save);
}
