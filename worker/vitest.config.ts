import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const clock = readFileSync(join(import.meta.dirname, '../test/clock/clock.mjs'), 'utf8');

/** The worker's tests run inside workerd, with real objects and real SQLite; only the clock is theirs. */
export default defineConfig({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: '../wrangler.toml' },
      miniflare: {
        bindings: {
          OPERATOR_SECRET: 'the secret of the first operator',
          WATCH_SECRET: 'the secret of those who watch',
          ADDRESS_HEADER: 'x-address',
          SECURITY_CONTACT: 'mailto:an-toan@xa.example.vn',
          SECURITY_EXPIRES: '2027-06-30T00:00:00Z',
          // The usual work would take hours for thousands of ratings.
          WORK_HASHES: '16',
        },
        serviceBindings: { CLOCK: { name: 'clock', entrypoint: 'TestClock' } },
        workers: [{ name: 'clock', modules: true, script: clock, compatibilityDate: '2026-09-01' }],
      },
    }),
  ],
  test: {
    name: 'worker',
    maxWorkers: 2,
    // To start workerd for each file takes longer than most of them.
    isolate: false,
    setupFiles: '../test/contract/fresh-installation.ts',
    include: ['**/*.test.ts', '../test/contract/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
