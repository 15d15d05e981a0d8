const CLICK_IDS =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|_hs(enc|mi)|vero_id|ref_src)$/i;

/**
 * The address that names the page for good. A canonical link is believed when it is on the same site and
 * not the site's front door: single-page apps leave a stale one behind.
 */
export function canonicalUrl(doc: Document, stated: string | undefined): string {
  const here = doc.location?.href ?? doc.URL;
  const link = doc.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  for (const candidate of [link, stated]) {
    const url = parse(candidate, doc.baseURI);
    if (url && isBelieved(url, parse(here, undefined))) return withoutTracking(url);
  }
  const url = parse(here, undefined);
  return url ? withoutTracking(url) : here;
}

function isBelieved(url: URL, here: URL | undefined): boolean {
  if (!/^https?:$/.test(url.protocol)) return false;
  if (!here || !/^https?:$/.test(here.protocol)) return true;
  if (here.hash.includes('/')) return false;
  return site(url) === site(here) && (url.pathname !== '/' || here.pathname === '/');
}

const site = (url: URL): string => url.hostname.replace(/^(www|m|amp)\./, '');

/** Drops click ids and the part of the hash that only scrolls; a hash with a path is an app's route. */
function withoutTracking(url: URL): string {
  const clean = new URL(url.href);
  const names = [...clean.searchParams.keys()].filter((name) => CLICK_IDS.test(name));
  for (const name of names) clean.searchParams.delete(name);
  if (!clean.hash.includes('/')) clean.hash = '';
  return clean.href;
}

function parse(text: string | null | undefined, base: string | undefined): URL | undefined {
  return (text && URL.parse(text, base)) || undefined;
}
