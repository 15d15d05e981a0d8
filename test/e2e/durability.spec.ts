import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anInsight } from '@/test/support/builders';
import { launchChromium } from '@/test/support/chromium';

let profile: string;
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'verbatim-'));
});
afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

it('[ST5] keeps what was committed when the browser is killed right after', async () => {
  const insight = anInsight();
  const first = await launchChromium({ profile });
  await first.seed([insight]);
  await first.kill();

  const second = await launchChromium({ profile });
  expect(await second.stored('insights')).toEqual([insight]);
  await second.close();
});
