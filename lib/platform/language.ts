import { setMessages } from '@/lib/base/message';
import { browser } from './browser';

/** Texts in the browser's language, in the worker and in every page. */
export function useBrowserLanguage(): void {
  setMessages((key, substitutions) => browser.i18n.getMessage(key, substitutions));
}

/** The same for a page, with its language and direction. */
export function usePageLanguage(root: HTMLElement = document.documentElement): void {
  useBrowserLanguage();
  root.lang = browser.i18n.getUILanguage();
  root.dir = browser.i18n.getMessage('@@bidi_dir');
}
