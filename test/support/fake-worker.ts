import type { Port } from '@/lib/base/port';

/**
 * A worker in this thread: `inside` is what its file would run. What is said is cloned, as between threads, and
 * arrives later; after its end nothing does.
 */
export function fakeWorker<In, Out>(inside: (port: Port<In, Out>) => void) {
  const [outer, inner] = [new EventTarget(), new EventTarget()];
  let hasEnded = false;
  const pass = (to: EventTarget, message: unknown): void => {
    const data = structuredClone(message);
    queueMicrotask(() => hasEnded || to.dispatchEvent(new MessageEvent('message', { data })));
  };
  inside({
    postMessage: (message) => pass(outer, message),
    addEventListener: (type, listener) => inner.addEventListener(type, listener as EventListener),
  });
  return Object.assign(outer, {
    postMessage: (message: In) => pass(inner, message),
    terminate: () => void (hasEnded = true),
    /** As when something in it threw. */
    fail: (message: string) =>
      void outer.dispatchEvent(Object.assign(new Event('error'), { message })),
    hasEnded: () => hasEnded,
  }) as unknown as Worker & { fail: (message: string) => void; hasEnded: () => boolean };
}
