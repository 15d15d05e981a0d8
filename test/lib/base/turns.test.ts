import { expect, it } from 'vitest';
import { createTurns } from '@/lib/base/turns';

const work = (ms: number): void => {
  for (const end = performance.now() + ms; performance.now() < end;);
};

it('lets others run between the pieces of a long work, and not in a short one', async () => {
  let others = 0;
  const waiting = (): void => void setTimeout(() => (others += 1));
  const turn = createTurns();
  waiting();
  await turn();
  expect(others).toBe(0);
  work(20);
  await turn();
  expect(others).toBe(1);
});
