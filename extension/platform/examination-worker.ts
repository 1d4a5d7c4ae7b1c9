import { examine } from '../../shared/monitor/examine.ts';
import type { Asked } from './examination.ts';

/** Examines what it is sent beside the page, which goes on answering the person meanwhile. */
self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { commune, material, known } = data;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  self.postMessage(examine(commune, material, known));
});
