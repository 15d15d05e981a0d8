import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BoundCommand } from '@/lib/platform/shortcuts';
import type { Panel } from './compose';
import { Empty } from './Empty';
import { useReady } from './use-ready';

interface Props {
  panel: Panel;
  readCommands: () => Promise<BoundCommand[]>;
}

/** The problems' screen is the largest: it comes as a part of its own, when it is first looked at. */
export function ProblemsView({ panel, readCommands }: Props) {
  const [Screen, setScreen] = useState<ComponentType<{ welcome: ComponentChildren }>>();
  useEffect(() => {
    void import('./problems')
      .then(({ composeProblems }) => composeProblems(panel))
      .then((composed) => setScreen(() => composed));
  }, [panel]);
  useReady(Screen !== undefined);
  return Screen ? <Screen welcome={<Empty panel={panel} readCommands={readCommands} />} /> : null;
}
