import { defineConfig } from 'vitest/config';

// Where to write the machine-readable report; `.ci/run` counts the tests from it.
const report = process.env.HEADCOUNT_TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});
