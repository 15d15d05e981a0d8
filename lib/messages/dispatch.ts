import { CALLS, Envelope, type Answer, type CallName, type Request, type Response } from './table';

/** One handler for each call; a missing or mistyped one does not compile. */
export type Handlers = {
  [N in CallName]: (request: Request<N>, sender: Sender) => Promise<Response<N>>;
};

/** Who asks. A script of ours in a page has our `id` too: only the address tells it from a page of Verbatim. */
export interface Sender {
  id: string | undefined;
  url: string | undefined;
}

/**
 * Answers one message. `undefined` when it is not for this table: another extension, another format, or a page
 * that is clipped. `own`: the id of Verbatim and the address that its pages begin with.
 */
export function createDispatch(handlers: Handlers, own: { id: string; pages: string }) {
  return (message: unknown, sender: Sender): Promise<Answer<unknown>> | undefined => {
    const envelope = Envelope.safeParse(message);
    const isOwn = sender.id === own.id && sender.url?.startsWith(own.pages);
    if (!envelope.success || !isOwn || !isCall(envelope.data.call)) return undefined;
    return answer(handlers, envelope.data.call, envelope.data.request, sender);
  };
}

async function answer(
  handlers: Handlers,
  call: CallName,
  raw: unknown,
  sender: Sender,
): Promise<Answer<unknown>> {
  const request = CALLS[call].request.safeParse(raw);
  if (!request.success) return failure('bad-request', `${call}: ${request.error.message}`);
  try {
    const handle = handlers[call] as (request: unknown, sender: Sender) => Promise<unknown>;
    return { ok: true, value: await handle(request.data, sender) };
  } catch (error) {
    return failure('failed', error instanceof Error ? error.message : String(error));
  }
}

const isCall = (name: string): name is CallName => Object.hasOwn(CALLS, name);

const failure = (code: string, message: string): Answer<never> => ({
  ok: false,
  error: { code, message },
});
