import { render } from 'preact';
import '@/components/tokens.css';
import '@/components/controls.css';
import '@/components/page.css';
import { usePageLanguage } from '@/lib/platform/language';
import { openReview } from '@/lib/platform/review';
import { boundCommands, openShortcutSettings } from '@/lib/platform/shortcuts';
import { activeTab } from '@/lib/platform/tabs';
import { Welcome } from './Welcome';

usePageLanguage();

const [commands, tab] = await Promise.all([boundCommands(), activeTab()]);

render(
  <Welcome
    commands={commands}
    onReview={() => void openReview(tab?.windowId ?? -1)}
    onShortcuts={() => void openShortcutSettings()}
  />,
  document.querySelector('#app') ?? document.body,
);
