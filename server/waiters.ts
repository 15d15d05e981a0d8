/** Long polls that wait for a workspace to change; at most one for each token. */
export function createWaiters() {
  const byToken = new Map<string, { workspace: string; wake: () => void }>();
  const wakeAll = (matches: (workspace: string) => boolean) => {
    for (const { workspace, wake } of byToken.values()) if (matches(workspace)) wake();
  };
  return {
    /** Resolves after `ms`, or earlier when the workspace changes, the caller leaves or the server stops. */
    wait: (token: string, workspace: string, ms: number, left: AbortSignal): Promise<void> =>
      new Promise((resolve) => {
        byToken.get(token)?.wake();
        const wake = () => {
          clearTimeout(timer);
          if (byToken.get(token) === waiter) byToken.delete(token);
          resolve();
        };
        const waiter = { workspace, wake };
        const timer = setTimeout(wake, ms);
        byToken.set(token, waiter);
        left.addEventListener('abort', wake, { once: true });
      }),
    changed: (workspace: string): void => wakeAll((one) => one === workspace),
    stop: (): void => wakeAll(() => true),
    count: (): number => byToken.size,
  };
}
export type Waiters = ReturnType<typeof createWaiters>;
