import type { Outcome } from '../../shared/monitor/examine.ts';
import type { Known } from '../../shared/monitor/known.ts';
import type { Material } from '../../shared/monitor/material.ts';

/** What is to be examined, and against what. */
export interface Asked {
  readonly commune: string;
  readonly material: Material;
  readonly known: Known | null;
}

/** Examines in a worker of its own; rejects with the signal's reason once that is aborted. */
export function examineApart(asked: Asked, signal: AbortSignal): Promise<Outcome> {
  const worker = new Worker(new URL('./examination-worker.ts', import.meta.url), {
    type: 'module',
  });
  return new Promise<Outcome>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.addEventListener('message', ({ data }: MessageEvent<Outcome>) => resolve(data));
    worker.addEventListener('error', () => reject(new Error('the examination failed')));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
