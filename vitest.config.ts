import { defineConfig } from 'vitest/config';

const beside = (...folders: string[]) => folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`);

/**
 * One runner, four places to run: Node, workerd, the extension's fake browser, real browsers.
 * Each says how many files run at once: by itself vitest leaves a core idle, which on two cores
 * means file after file; and only projects that say the same number run beside each other.
 */
export default defineConfig({
  test: {
    // Journal lines of releases that went well say nothing about a test.
    onConsoleLog: (log) => !log.startsWith('{"level":"info"'),
    projects: [
      {
        test: {
          name: 'unit',
          maxWorkers: 2,
          // What they test keeps nothing that another file could meet.
          isolate: false,
          // A busy machine is no reason to fail: what is slow shows in the bench.
          testTimeout: 30_000,
          include: [
            ...beside('shared', 'widget', 'scripts', 'demo', 'cli', 'test/simulation'),
            'test/{boundaries,monitor,watching}/*.test.ts',
          ],
        },
      },
      './worker/vitest.config.ts',
      './extension/vitest.config.ts',
      {
        test: {
          name: 'e2e',
          globalSetup: 'test/e2e/demo/lived-once.ts',
          include: beside('test/e2e', 'test/faults', 'test/hardening', 'test/operator'),
          maxWorkers: 2,
          // Browsers on a busy machine stall now and then; the report says what was tried again.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
