import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest({ root: import.meta.dirname, imports: false })],
  root: import.meta.dirname,
  test: { name: 'extension', maxWorkers: 2, include: ['**/*.test.ts'] },
});
