/** Why a page could not be read; the screens have a sentence for each. */
export type Refusal = 'browser-page' | 'store' | 'pdf' | 'other';

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(\/|$)/;
/** Chromium's own viewer is an extension; Firefox's is a page of its resources. */
const PDF_VIEWER =
  /^(chrome-extension:\/\/mhjfbmdgcfjbbpaeojofohoefgiehjai|resource:\/\/pdf\.js)\//;
const PDF_FILE = /^[^?#]*\.pdf([?#]|$)/i;
const READABLE_SCHEMES = /^(https?|file):/;

export const isPdf = (url: string): boolean => PDF_VIEWER.test(url) || PDF_FILE.test(url);

/** `url` of the tab, or of the frame that was meant. */
export function refusalOf(url: string): Refusal {
  if (isPdf(url)) return 'pdf';
  if (STORES.test(url)) return 'store';
  return READABLE_SCHEMES.test(url) ? 'other' : 'browser-page';
}
