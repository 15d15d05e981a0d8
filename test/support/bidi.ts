import { z } from '@/lib/base/z';

const Answer = z.object({
  id: z.optional(z.nullable(z.number())),
  type: z.string(),
  result: z.optional(z.unknown()),
  message: z.optional(z.string()),
  method: z.optional(z.string()),
  params: z.optional(z.unknown()),
});

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** A connection of WebDriver BiDi, as little of it as the tests need (https://w3c.github.io/webdriver-bidi/). */
export async function connectBidi(url: string) {
  const socket = new WebSocket(url);
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, (params: unknown) => void>();
  let last = 0;
  socket.addEventListener('message', (event: MessageEvent<string>) => {
    const { id, type, result, message, method, params } = Answer.parse(JSON.parse(event.data));
    if (type === 'event') return listeners.get(method ?? '')?.(params);
    const asked = typeof id === 'number' ? waiting.get(id) : undefined;
    if (!asked || typeof id !== 'number') return undefined;
    waiting.delete(id);
    if (type === 'success') asked.resolve(result);
    else asked.reject(new Error(message ?? 'Firefox refused without a reason.'));
    return undefined;
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`No answer at ${url}.`)));
  });

  return {
    /** Sends one command; its answer has the shape that `answer` says, or the call rejects. */
    async send<T extends z.core.$ZodType>(
      method: string,
      params: object,
      answer: T,
    ): Promise<z.infer<T>> {
      const id = ++last;
      const result = await new Promise<unknown>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      });
      return z.parse(answer, result);
    },
    /** One listener for each event; the session has to be subscribed to it. */
    on: (method: string, listener: (params: unknown) => void): void =>
      void listeners.set(method, listener),
    close: (): void => socket.close(),
  };
}
export type Bidi = Awaited<ReturnType<typeof connectBidi>>;
