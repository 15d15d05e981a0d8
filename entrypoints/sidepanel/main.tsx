import { render } from 'preact';
import { setMessages } from '@/lib/base/message';
import { openDatabase } from '@/lib/storage/database';
import { browser } from 'wxt/browser';
import { composeProblems } from './problems';
import '@/components/tokens.css';
import '@/components/controls.css';

setMessages((key, substitutions) => browser.i18n.getMessage(key, substitutions));

document.documentElement.lang = browser.i18n.getUILanguage();
const app = document.querySelector('#app');
const Problems = await composeProblems(await openDatabase());
if (app) render(<Problems />, app);
