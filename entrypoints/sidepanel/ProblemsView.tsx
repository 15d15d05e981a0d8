import type { Panel } from './compose';

export function ProblemsView({ panel: _panel }: { panel: Panel }) {
  return null;
}
