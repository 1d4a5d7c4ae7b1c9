import { startDemo } from '../e2e/demo/demo-server.ts';
import { embeddingScenes } from './embedding-scenes.ts';
import { formPageScenes, widgetScenes } from './form-scenes.ts';
import { formLooks, looks } from './look.ts';
import { citizenScenes } from './scenes.ts';
import { type Keep, takeScenes } from './take-scenes.ts';

/** Takes pictures of what a citizen meets in the demo. */
export async function citizenPictures(keep: Keep): Promise<void> {
  const demo = await startDemo();
  const scenes = [...citizenScenes, ...embeddingScenes, ...widgetScenes, ...formPageScenes];
  try {
    await takeScenes(scenes, [...looks, ...formLooks], demo, keep);
  } finally {
    await demo.stop();
  }
}
