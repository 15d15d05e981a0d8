import { browser } from './browser';

/** The match pattern for one host: permission is asked for it and for nothing beside it. */
function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

export const mayRead = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(url)] });

/** What Firefox calls the things that a connection sends. */
const SENT = [
  'websiteContent',
  'personalCommunications',
  'personallyIdentifyingInfo',
  'browsingActivity',
];

/** Firefox asks for consent to kinds of data; Chromium refuses a request that names them. */
export async function asksForConsent(): Promise<boolean> {
  return 'data_collection' in (await browser.permissions.getAll());
}

/**
 * The site of a connection, and consent to what it sends. Must be called in a click, before any `await`: so
 * the caller has asked `asksForConsent` beforehand. Resolves to false when the user declines.
 */
export function askToConnect(url: string, withConsent: boolean): Promise<boolean> {
  const origins = [patternOf(url)];
  return browser.permissions.request(
    withConsent ? ({ origins, data_collection: SENT } as { origins: string[] }) : { origins },
  );
}

/** Must be called in a click, before any `await`. Resolves to false when the user declines. */
export const askToRead = (url: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(url)] });
