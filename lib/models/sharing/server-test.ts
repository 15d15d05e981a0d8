import { signal } from '@preact/signals';
import type { TestFailure, TestOutcome } from '@/lib/sync/connection-test';

export type TestState =
  | { name: 'idle' }
  | { name: 'busy' }
  | { name: 'found'; isReadOnly: boolean }
  | { name: 'failed'; why: TestFailure };

export interface TestDeps {
  /** Why an address cannot be one, known before anybody is asked. */
  check: (baseUrl: string) => TestFailure | undefined;
  /** Asks the user through the browser; works only as the first thing a click does. */
  askToConnect: (baseUrl: string) => Promise<boolean>;
  explain: (error: unknown, baseUrl: string) => Promise<TestFailure>;
}

/** Runs attempts at a server; how the last one ended is there to tell. */
export function createServerTest({ check, askToConnect, explain }: TestDeps) {
  const state = signal<TestState>({ name: 'idle' });
  /** The address that `state` is about. */
  const baseUrl = signal('');

  return {
    state,
    baseUrl,
    clear: (): void => void (state.value = { name: 'idle' }),
    async run(url: string, attempt: () => Promise<TestOutcome>): Promise<void> {
      baseUrl.value = url;
      const refused = check(url);
      if (refused) {
        state.value = { name: 'failed', why: refused };
        return;
      }
      // The question belongs to the click: nothing may be awaited before it.
      const permission = askToConnect(url);
      state.value = { name: 'busy' };
      try {
        state.value = toState((await permission) ? await attempt() : { code: 'no-permission' });
      } catch (error) {
        state.value = { name: 'failed', why: await explain(error, url) };
      }
    },
  };
}

function toState(outcome: TestOutcome): TestState {
  if ('description' in outcome) return { name: 'found', isReadOnly: outcome.code === 'read-only' };
  return { name: 'failed', why: outcome.code };
}
