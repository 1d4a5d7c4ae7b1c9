import type { Pressed } from './device.ts';
import type { Ending } from './play.ts';
import type { Schedule } from './schedule.ts';
import type { Post } from './wire.ts';

/** What is wrong with how a schedule ended, in sentences; none when all is well. */
export function faultsOf(schedule: Schedule, ending: Ending): readonly string[] {
  // To Chromium the locks are among the data of a site: a page from before does not share them any more.
  const hasLocks = schedule.steps.every((step) => step.do !== 'wipe');
  const races = hasLocks ? ending.races.map((id) => `two tabs sent ${id} at the same time`) : [];
  return [...races, ...ending.pressed.flatMap((pressed) => faultsOfOne(schedule, ending, pressed))];
}

function faultsOfOne(schedule: Schedule, ending: Ending, pressed: Pressed): readonly string[] {
  const posts = ending.posts.filter(({ rating }) => rating.comment === pressed.comment);
  const ids = new Set(posts.map(({ rating }) => rating.id));
  const isStored = posts.some(({ stored }) => stored);
  const { comment, deletedAt, said } = pressed;
  const wrong = {
    'was sent under several ids': ids.size > 1,
    'was sent with other answers': new Set(posts.map(sayings)).size > 1,
    'is said to be sent and is not stored': said === 'sent' && !isStored,
    'is lost': !isStored && mustArrive(ending, pressed),
    'is stored, and its open page does not say so':
      isStored && ending.alive.has(pressed) && said !== 'sent' && said !== 'refused',
    'was sent after it was deleted':
      deletedAt !== null && ending.posts.slice(deletedAt).some((post) => posts.includes(post)),
    'is said to be kept by a browser that keeps nothing':
      schedule.storage !== 'sound' && said === 'kept',
    'is still on the device': ending.disk.includes(`"${comment}"`),
  };
  return Object.entries(wrong).flatMap(([fault, isSo]) => (isSo ? [`${comment} ${fault}`] : []));
}

/** Unless it was deleted or refused, what an open page or the disk has must arrive. */
function mustArrive({ alive }: Ending, pressed: Pressed): boolean {
  if (pressed.deletedAt !== null || pressed.said === 'refused') return false;
  return alive.has(pressed) || pressed.onDisk;
}

/** Each try may need work of its own. */
function sayings({ rating }: Post): string {
  return JSON.stringify({ ...rating, proof: undefined });
}
