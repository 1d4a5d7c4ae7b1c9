import { forget, press, rate } from './citizen.ts';
import {
  type Device,
  endTab,
  listen,
  newDevice,
  openTab,
  patiently,
  pause,
  type Pressed,
  settle,
  skip,
  type Tab,
} from './device.ts';
import { diskOf, wipe } from './disk.ts';
import type { Schedule, Step } from './schedule.ts';
import type { Stage, Theatre } from './theatre.ts';
import { sound, type Wire } from './wire.ts';

/** What a schedule came to, once the network was back. */
export interface Ending {
  readonly pressed: readonly Pressed[];
  /** The ratings of tabs that are open to the end. */
  readonly alive: ReadonlySet<Pressed>;
  readonly posts: Wire['posts'];
  readonly races: readonly string[];
  /** What is left on the device. */
  readonly disk: string;
  /** What there was to see after each step. */
  readonly story: readonly string[];
}

const MOST_TABS = 3;
/** Ticks that a machine with much else to do may need until all is said: what is wrong stays wrong. */
const BUSY = 300;
/** Milliseconds that the network stalls. */
const STALL = 100;
let count = 0;

/** Plays a schedule in a fresh browser profile; the wire is its own meanwhile. */
export async function play(theatre: Theatre, stage: Stage, schedule: Schedule): Promise<Ending> {
  const { wire } = stage;
  Object.assign(wire, { fault: sound });
  wire.posts.length = 0;
  wire.races.length = 0;
  const device = await newDevice(theatre, stage, schedule);
  try {
    await openTab(device);
    for (const step of schedule.steps) await take(device, step);
    return await finish(device);
  } finally {
    wire.letGo(false);
    await device.browsing.end();
  }
}

async function take(device: Device, step: Step): Promise<void> {
  const { tabs, wire } = device;
  const tab = 'tab' in step ? tabs[step.tab % tabs.length] : undefined;
  if (step.do === 'net') wire.fault = step.fault;
  else if (step.do === 'open') await openAnother(device);
  else if (step.do === 'wipe' || step.do === 'drop') await wipe(device, step.do);
  else if (step.do === 'offline' || step.do === 'online') await setOffline(device, step.do);
  else if (step.do === 'let-go') wire.letGo(step.passOn);
  else if (step.do === 'wait') await skip(device, step.seconds * 1000);
  else if (step.do === 'wake') await wakeAll(device);
  else if (tab !== undefined) await takeIn(device, tab, step);
  await settle(device);
  device.story.push(sightOf(device, step.do));
}

/** What each tab says, and how many ratings the wire has seen and holds. */
function sightOf({ tabs, wire }: Device, step: string): string {
  const said = tabs.map(({ pressed }) => pressed?.said ?? '-').join(' ');
  return `${step}: [${said}] ${wire.posts.length} posted, ${wire.waiting()} held`;
}

async function takeIn(device: Device, tab: Tab, step: Step): Promise<void> {
  if (step.do === 'press') await press(tab);
  if (step.do === 'forget') await forget(device, tab);
  if (step.do === 'close' || step.do === 'crash') await endTab(device, tab, step.do);
  if (step.do !== 'rate') return;
  count += 1;
  await rate(device, tab, `Phiếu thử ${count}`);
  if (step.goneAfter === null) return;
  await pause(step.goneAfter);
  await endTab(device, tab, step.goneAfter % 10 === 9 ? 'crash' : 'close');
}

async function openAnother(device: Device): Promise<void> {
  if (!device.isOffline && device.tabs.length < MOST_TABS) await openTab(device);
}

async function setOffline(device: Device, how: 'offline' | 'online'): Promise<void> {
  device.isOffline = how === 'offline';
  await device.browsing.setOffline(device.isOffline);
}

async function wakeAll({ tabs }: Device): Promise<void> {
  await Promise.all(tabs.map(({ frame }) => frame.evaluate(wake)));
}

/** Runs in the page: the browser says that something may have changed. */
function wake(): void {
  dispatchEvent(new Event('online'));
}

/**
 * The network comes back for good, slowly at first, so that all tabs try at the
 * same time; somebody opens the page anew, and time passes.
 */
async function finish(device: Device): Promise<Ending> {
  const { pressed, wire } = device;
  const alive = new Set(device.tabs.flatMap((tab) => tab.pressed ?? []));
  wire.fault = { ...sound, meeting: 'held' };
  wire.letGo(true);
  await setOffline(device, 'online');
  await Promise.all([wakeAll(device), openTab(device, false)]);
  await pause(STALL);
  wire.fault = sound;
  wire.letGo(true);
  await settle(device);
  await skip(device, 1_300_000);
  const disk = await lastDisk(device, alive);
  const posts = [...wire.posts];
  return { pressed, alive, posts, races: [...wire.races], disk, story: device.story };
}

/** What is left on the device once open pages have told their citizens, and nothing of the ratings is. */
async function lastDisk(device: Device, alive: ReadonlySet<Pressed>): Promise<string> {
  let disk = '';
  await patiently(
    device,
    async () => {
      device.wire.letGo(true);
      await listen(device);
      const isTold = [...alive].every(({ said }) => said === 'sent' || said === 'refused');
      if (!isTold) return false;
      disk = (await diskOf(device)) ?? '';
      return device.pressed.every(({ comment }) => !disk.includes(`"${comment}"`));
    },
    BUSY,
  );
  await pause(STALL);
  return disk;
}
