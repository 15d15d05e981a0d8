import { browser } from './browser';

/** The match pattern for one host: permission is asked for it and for nothing beside it. */
function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

export const mayRead = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(url)] });

/** Must be called in a click, before any `await`. Resolves to false when the user declines. */
export const askToRead = (url: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(url)] });
