/** Parameters that say how somebody came to a page, not which page it is. */
const TRACKING =
  /^(utm_\w+|mtm_\w+|pk_\w+|piwik_\w+|hsa_\w+|mc_[ce]id|[gy]clid|fbclid|gclsrc|d?clid|[gw]braid|msclkid|ttclid|twclid|li_fat_id|igshid?|_hs(enc|mi)|__hs\w+|hsCtaTracking|mkt_tok|oly_(anon|enc)_id|vero_(conv|id)|_g[al]|_openstat|wickedid|rb_clickid|s_cid|ns_(campaign|source|mchannel|linkname|fee)|spm|scm|cmpid|trk(Campaign|Info)?|ref_(src|url)|ref_?src|_branch_match_id|srsltid|epik|guce_\w+|sfnsn|__tn__|__cft__.*|fb_(action|ref|source)\w*|aff_?id)$/i;
/** Parameters that hold somebody's session: they end, and they should not be passed on. */
const SESSION =
  /^(phpsessid|jsessionid|aspsessionid\w*|asp\.net_sessionid|sessionid|session_id|sess_?id|sid|cfid|cftoken|s?auth_?token|access_token|id_token|token)$/i;
/** `;jsessionid=…` of Java servers, at the end of a path. */
const SESSION_PATH = /;(jsessionid|phpsessid|sid)=[^/;]*/gi;
/** A fragment that is an address inside an app and not a place on a page. */
const ROUTE = /^#!?\//;

/**
 * The address that names a page for good: no tracking, no session, no scroll position. `stated` is the
 * page's own `link rel=canonical`, believed only where it can be about this page.
 */
export function canonicalUrl(address: string, stated?: string): string {
  const here = parseUrl(address);
  if (!here) return address;
  const canonical = stated ? parseUrl(stated, address) : undefined;
  const route = ROUTE.test(here.hash);
  const url = canonical && !route && isPlausible(canonical, here) ? canonical : here;
  return cleaned(url);
}

/** `url` without what the browser itself keeps from pages: the directive that text links carry. */
export function withoutDirective(url: string): string {
  return url.replace(/:~:.*$/s, '').replace(/#$/, '');
}

/**
 * A page says wrongly that it is the front page, or keeps the `canonical` of the view before: then the
 * path has to agree in its last part at least, where there is one.
 */
function isPlausible(canonical: URL, here: URL): boolean {
  if (!/^https?:$/.test(canonical.protocol) || site(canonical) !== site(here)) return false;
  if (canonical.pathname === '/') return here.pathname === '/';
  return numbers(here).every((number) => numbers(canonical).includes(number));
}

/** What identifies a record in a path: ticket 48213 is not ticket 48214. */
const numbers = ({ pathname }: URL): string[] => pathname.match(/\d{3,}/g) ?? [];

const site = ({ hostname }: URL): string => hostname.replace(/^(www|m|amp|mobile)\./, '');

function cleaned(url: URL): string {
  const names = new Set<string>();
  // In a content script of Firefox the iterators of `searchParams` are not iterable (bug 1023984).
  url.searchParams.forEach((_value, name) => names.add(name));
  for (const name of names) {
    if (TRACKING.test(name) || SESSION.test(name)) url.searchParams.delete(name);
  }
  url.username = '';
  url.password = '';
  url.hash = ROUTE.test(url.hash) ? withoutDirective(url.hash) : '';
  url.pathname = url.pathname.replaceAll(SESSION_PATH, '');
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/+$/, '');
  return url.href;
}

function parseUrl(address: string, base?: string): URL | undefined {
  return URL.parse(withoutDirective(address), base) ?? undefined;
}
