import { describe, expect, it } from 'vitest';
import { canonicalUrl, withoutDirective } from '@/lib/capture/canonical-url';

const PAGE = 'https://shop.example/guide';

describe('canonicalUrl', () => {
  it.each([
    ['tracking', `${PAGE}?utm_source=mail&UTM_Medium=x&page=2&gclid=1&fbclid=2`, `${PAGE}?page=2`],
    ['mail campaigns', `${PAGE}?mc_eid=1&mc_cid=2&_hsenc=3&_hsmi=4&mkt_tok=5`, PAGE],
    ['session parameters', `${PAGE}?PHPSESSID=1&sid=2&access_token=3&id=4`, `${PAGE}?id=4`],
    ['a session in the path', `${PAGE};jsessionid=0A1B.node2?id=4`, `${PAGE}?id=4`],
    ['a text directive', `${PAGE}#:~:text=every%20export`, PAGE],
    ['a place on the page', `${PAGE}#prices`, PAGE],
    ['a slash at the end', `${PAGE}/`, PAGE],
    ['the default port', 'https://shop.example:443/guide', PAGE],
    ['a name and a password', 'https://ana:pw@shop.example/guide', PAGE],
  ])('[CA10] removes %s', (_, address, expected) => {
    expect(canonicalUrl(address)).toBe(expected);
  });

  it.each([
    ['a fragment that routes', 'https://app.example/#/tickets/48213'],
    ['a hashbang route', 'https://app.example/#!/tickets/48213'],
    ['parameters that name the page', 'https://app.example/view?id=3&tab=notes&q=a%20b'],
    ['the slash of a front page', 'https://app.example/'],
    ['a port of its own', 'http://127.0.0.1:8080/guide'],
    ['a repeated parameter', 'https://app.example/list?tag=a&tag=b'],
  ])('[CA10] keeps %s', (_, address) => {
    expect(canonicalUrl(address)).toBe(address);
  });

  it('[CA10] keeps a route and drops the directive behind it', () => {
    expect(canonicalUrl('https://app.example/#/t/1:~:text=a')).toBe('https://app.example/#/t/1');
  });

  it.each([
    ['of this site', `${PAGE}?page=1&sort=up`, '/guide?page=1', `${PAGE}?page=1`],
    ['on the main host', 'https://m.shop.example/guide', PAGE, PAGE],
    ['with tracking of its own', `${PAGE}?x=1`, `${PAGE}?utm_source=canonical`, PAGE],
  ])('[CA11] believes a stated address %s', (_, address, stated, expected) => {
    expect(canonicalUrl(address, stated)).toBe(expected);
  });

  it.each([
    ['another site', PAGE, 'https://other.example/guide'],
    ['the front page', PAGE, 'https://shop.example/'],
    ['another record', 'https://desk.example/tickets/48213', 'https://desk.example/tickets/48214'],
    ['no web page', PAGE, 'javascript:alert(1)'],
    ['nothing readable', PAGE, 'https://'],
    ['a page, inside a routed app', 'https://app.example/#/t/1', 'https://app.example/home'],
  ])('[CA11] does not believe one that names %s', (_, address, stated) => {
    expect(canonicalUrl(address, stated)).toBe(address);
  });

  it('[CA10] gives back what is no address', () => {
    expect(canonicalUrl('not an address')).toBe('not an address');
  });
});

describe('withoutDirective', () => {
  it('[CA10] takes away only the directive', () => {
    expect(withoutDirective(`${PAGE}?a=1#b:~:text=x`)).toBe(`${PAGE}?a=1#b`);
    expect(withoutDirective(`${PAGE}#:~:text=x`)).toBe(PAGE);
  });
});
