import { z } from '@/lib/base/z';
import type { Bidi } from './bidi';

const Anything = z.unknown();
const Asked = z.object({
  isBlocked: z.boolean(),
  request: z.object({ request: z.string(), url: z.string() }),
});
const EVENT = 'network.beforeRequestSent';

/** Pages at the addresses of their apps, without the network: everything else there is refused. */
export function createFirefoxPages(bidi: Bidi) {
  const pages = new Map<string, string>();
  let isListening = false;

  async function listen(): Promise<void> {
    isListening = true;
    bidi.on(EVENT, (params) => {
      const { isBlocked, request } = Asked.parse(params);
      if (isBlocked) void respond(request.request, pages.get(withoutHash(request.url)));
    });
    await bidi.send('session.subscribe', { events: [EVENT] }, Anything);
    const urlPatterns = [{ type: 'pattern', protocol: 'https' }];
    await bidi.send(
      'network.addIntercept',
      { phases: ['beforeRequestSent'], urlPatterns },
      Anything,
    );
  }

  const respond = (request: string, html: string | undefined): Promise<unknown> =>
    html === undefined
      ? bidi.send('network.failRequest', { request }, Anything)
      : bidi.send('network.provideResponse', answerOf(request, html), Anything);

  return async (url: string, html: string): Promise<void> => {
    pages.set(withoutHash(url), html);
    if (!isListening) await listen();
  };
}

const withoutHash = (url: string): string => url.split('#')[0] ?? url;

const answerOf = (request: string, html: string) => ({
  request,
  statusCode: 200,
  reasonPhrase: 'OK',
  headers: [{ name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } }],
  body: { type: 'string', value: html },
});
