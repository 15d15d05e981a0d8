import { expect, it } from 'vitest';
import { coalesce } from '@/lib/base/coalesce';

it('does once more what was asked for while it ran, however often', async () => {
  let [runs, atOnce, most] = [0, 0, 0];
  const run = coalesce(async () => {
    runs += 1;
    most = Math.max(most, (atOnce += 1));
    await Promise.resolve();
    atOnce -= 1;
  });
  await Promise.all([run(), run(), run()]);
  expect([runs, most]).toEqual([2, 1]);
});

it('runs again after a failure', async () => {
  let runs = 0;
  const run = coalesce(() => {
    runs += 1;
    return runs === 1 ? Promise.reject(new Error('No disk.')) : Promise.resolve();
  });
  await expect(run()).rejects.toThrow('No disk.');
  await run();
  expect(runs).toBe(2);
});
