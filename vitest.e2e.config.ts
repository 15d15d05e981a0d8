import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests in real browsers with the built extension: one at a time, because each browser wants the machine. */
export default defineConfig({
  resolve: { alias: { '@': resolve('.') } },
  test: {
    include: ['test/e2e/**/*.spec.ts'],
    environment: 'node',
    globalSetup: ['test/support/build.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
