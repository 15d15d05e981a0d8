import { render } from 'preact';
import '@/components/tokens.css';
import '@/components/controls.css';
import { usePageLanguage } from '@/lib/platform/language';
import { boundCommands } from '@/lib/platform/shortcuts';
import { openDatabase } from '@/lib/storage/database';
import { effect, signal } from '@preact/signals';
import { App } from './App';
import { compose, restore } from './compose';
import { keepInSync } from './keep-in-sync';
import { keepState } from './keep-state';
import { firstScreen } from './use-ready';

usePageLanguage();

const trouble = signal<'blocked' | 'outdated' | 'terminated' | undefined>(undefined);
const db = await openDatabase((what) => (trouble.value = what));
const panel = compose(db);
await restore(panel);
render(
  <App panel={panel} trouble={trouble} readCommands={boundCommands} />,
  document.querySelector('#app') ?? document.body,
);
keepState(panel);
await firstScreen;
keepInSync(panel);
await panel.pool.loadRest();
effect(() => void panel.authors.learn(panel.pool.all.value.values()));
await panel.attachments.sweep();
