import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Panel } from './compose';
import { useReady } from './use-ready';

/** The problems' screen is the largest: it comes as a part of its own, when it is first looked at. */
export function ProblemsView({ panel }: { panel: Panel }) {
  const [Screen, setScreen] = useState<ComponentType | undefined>(undefined);
  useEffect(() => {
    void import('./problems')
      .then(({ composeProblems }) => composeProblems(panel))
      .then((composed) => setScreen(() => composed));
  }, [panel]);
  useReady(Screen !== undefined);
  return Screen ? <Screen /> : null;
}
