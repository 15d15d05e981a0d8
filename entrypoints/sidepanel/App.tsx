import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { doneWords } from '@/components/act-words';
import { KeyHelp, type ShortcutSection } from '@/components/KeyHelp';
import { Menu, type MenuItem } from '@/components/Menu';
import { StorageWarning } from '@/components/StorageWarning';
import { UndoBar } from '@/components/UndoBar';
import { t } from '@/lib/base/message';
import { VIEWS } from '@/lib/domain/panel-state';
import type { BoundCommand } from '@/lib/platform/shortcuts';
import { openOptions } from '@/lib/platform/tabs';
import type { StorageTrouble } from '@/lib/models/storage-trouble';
import type { Panel } from './compose';
import { InsightsView } from './InsightsView';
import { listenToKeys } from './keys';
import { ProblemsView } from './ProblemsView';
import { shortcutsOf } from './shortcuts';
import { SyncFoot } from './SyncFoot';
import { TagsView } from './TagsView';
import './panel.css';

interface Props {
  panel: Panel;
  trouble: ReadonlySignal<StorageTrouble | undefined>;
  readCommands: () => Promise<BoundCommand[]>;
}

export function App({ panel, trouble, readCommands }: Props) {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [sections, setSections] = useState<readonly ShortcutSection[]>([]);
  const { state, acts, settings } = panel;
  const view = { panel, readCommands };
  useLayoutEffect(() => listenToKeys(panel, () => setHelpOpen(true)), [panel]);
  useEffect(() => {
    if (!isHelpOpen) return;
    void Promise.all([readCommands(), settings.get('singleKeys')]).then((bound) =>
      setSections(shortcutsOf(...bound)),
    );
  }, [isHelpOpen, readCommands, settings]);
  const more: MenuItem[] = [
    { label: t('open_full_tab'), onChoose: () => void open('sidepanel.html', '_blank') },
    { label: t('options_title'), onChoose: () => void openOptions() },
    { label: t('keys_title'), keys: '?', onChoose: () => setHelpOpen(true) },
  ];
  return (
    <div class="panel">
      <header class="panel-header">
        <h1 class="visually-hidden">{t(`view_${state.view.value}`)}</h1>
        <Tabs view={state.view} />
        <Menu label={t('panel_more')} items={more} />
      </header>
      <StorageWarning trouble={trouble.value ?? acts.trouble.value} />
      <main class="panel-main">
        {state.view.value === 'problems' && <ProblemsView {...view} />}
        {state.view.value === 'insights' && <InsightsView {...view} />}
        {state.view.value === 'tags' && <TagsView panel={panel} />}
      </main>
      <footer class="panel-footer">
        {panel.samples.areThere.value && <SamplesNote samples={panel.samples} />}
        {state.view.value !== 'problems' && <LastAct acts={acts} />}
        <SyncFoot sync={panel.sync} />
      </footer>
      <KeyHelp isOpen={isHelpOpen} sections={sections} onClose={() => setHelpOpen(false)} />
    </div>
  );
}

function Tabs({ view }: Pick<Panel['state'], 'view'>) {
  return (
    <nav aria-label={t('view_label')}>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          class="panel-tab"
          aria-current={view.value === one ? 'page' : undefined}
          onClick={() => (view.value = one)}
        >
          {t(`view_${one}`)}
        </button>
      ))}
    </nav>
  );
}

const SamplesNote = ({ samples }: Pick<Panel, 'samples'>) => (
  <p class="panel-samples">
    {t('samples_there')}
    <button type="button" class="button button-quiet" onClick={() => void samples.remove()}>
      {t('samples_remove')}
    </button>
  </p>
);

/** What was just done, with the way back. The screen of problems has its own. */
function LastAct({ acts }: { acts: Panel['acts'] }) {
  const last = acts.last.value;
  const isUndone = last?.turn === 'undone';
  return (
    <UndoBar
      message={last ? doneWords(last) : ''}
      label={isUndone ? t('redo') : t('undo')}
      onUndo={() => void (isUndone ? acts.redo() : acts.undo())}
      onClose={acts.dismiss}
    />
  );
}
