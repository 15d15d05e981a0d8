import { browser } from './browser';

export const direction = (): string => browser.i18n.getMessage('@@bidi_dir');
