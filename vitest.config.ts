import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** How long tests in a browser wait for what they expect: long enough on a busy machine, where a second is not. */
const patience = { poll: { timeout: 20_000 } };

export default defineConfig({
  test: {
    // A machine with two cores is the least that the tests are made for.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/site-tests/**', 'src/acceptance/**', 'src/components/**'],
          globalSetup: 'src/testing/seed.ts',
          isolate: false,
          testTimeout: 60_000,
        },
      },
      // Tests of components render them, which needs Astro’s own configuration.
      getViteConfig({
        test: {
          name: 'site',
          include: ['src/site-tests/**/*.test.ts', 'src/components/**/*.test.ts'],
          globalSetup: 'src/testing/fixture-site.ts',
          isolate: false,
          expect: patience,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      }),
      {
        test: {
          name: 'acceptance',
          include: ['src/site-tests/invariants/*.test.ts', 'src/acceptance/**/*.test.ts'],
          globalSetup: 'src/testing/real-site.ts',
          isolate: false,
          expect: patience,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
