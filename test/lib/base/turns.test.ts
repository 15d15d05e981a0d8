import { expect, it } from 'vitest';
import { createTurns } from '@/lib/base/turns';

it('lets others run between the pieces of a long work, and not in a short one', async () => {
  let [others, clock] = [0, 0];
  const waiting = (): void => void setTimeout(() => (others += 1));
  const turn = createTurns(() => clock);
  waiting();
  await turn();
  expect(others).toBe(0);
  clock += 20;
  await turn();
  expect(others).toBe(1);
});
