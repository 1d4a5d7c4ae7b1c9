import {
  type ChromiumExtension,
  launchChromiumExtension,
} from '../e2e/browsers/chromium-extension.ts';
import { startDemo } from '../e2e/demo/demo-server.ts';
import { chosenLooks, isPictureChosen } from './choice.ts';
import { communeScenes } from './commune-scenes.ts';
import { inboxScenes } from './inbox-scenes.ts';
import { type Look, looks } from './look.ts';
import { leaderScenes, type MemberScene, officerScenes, pairExtension } from './scenes.ts';
import type { Keep } from './take-scenes.ts';

/** Takes pictures of what an officer and a leader of the demo meet. */
export async function memberPictures(keep: Keep): Promise<void> {
  const demo = await startDemo();
  const [officer, leader] = [await launchChromiumExtension(), await launchChromiumExtension()];
  try {
    await pairExtension(officer, demo.invites[0]);
    await pairExtension(leader, demo.invites[1]);
    for (const look of chosenLooks(looks)) {
      await takeMember(officer, [...officerScenes, ...inboxScenes], look, keep);
      await takeMember(leader, [...leaderScenes, ...communeScenes], look, keep);
    }
  } finally {
    await Promise.all([officer.close(), leader.close()]);
    await demo.stop();
  }
}

async function takeMember(
  extension: ChromiumExtension,
  scenes: readonly MemberScene[],
  look: Look,
  keep: Keep,
): Promise<void> {
  for (const scene of scenes.filter(({ name }) => isPictureChosen(name))) {
    const page = await extension.open(scene.page);
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.setViewportSize({ width: look.width, height: look.height });
    await scene.reach(page);
    await keep(page, `${scene.name}-${look.name}`);
    await page.close();
  }
}
