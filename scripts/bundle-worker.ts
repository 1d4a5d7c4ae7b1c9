import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles one worker into one ES module for workerd. */
export async function bundleWorker(entry: string, folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { conditions: ['workerd', 'worker', 'module', 'import', 'default'] },
    ssr: { noExternal: true, target: 'webworker' },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'es2024',
      minify: false,
      rolldownOptions: {
        input: entry,
        external: [/^cloudflare:/u, /^node:/u],
        output: { entryFileNames: 'worker.js', codeSplitting: false },
      },
    },
  });
}
