import { bundleWorker } from './bundle-worker.ts';

await bundleWorker('worker/index.ts', 'dist/server');
await bundleWorker('demo/index.ts', 'dist/demo');
