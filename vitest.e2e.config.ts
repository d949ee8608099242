import { defineConfig } from 'vitest/config';

/** Tests in a real Chromium with the built extension: one browser at a time, so one file at a time. */
export default defineConfig({
  test: {
    include: ['test/e2e/*.e2e.ts'],
    globalSetup: 'test/e2e/lib/build.ts',
    environment: 'node',
    fileParallelism: false,
    // They end what hangs: how fast a browser is that shares a busy machine is no matter.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000, interval: 50 } },
  },
});
