import type { Frame } from 'playwright-core';
import { type Browsing, inFrames, inTabs, type View } from './browsing.ts';
import { lookAtDisk } from './disk.ts';
import { openForm, readForm, type Said, words } from './in-page.ts';
import type { Place, Schedule } from './schedule.ts';
import { COMMUNE, type Stage, type Theatre } from './theatre.ts';
import { OWN, SITE } from './names.ts';
import { TIMEOUT, type Wire } from './wire.ts';

/** A rating that a citizen sent by pressing a button; what they wrote tells it from all others. */
export interface Pressed {
  readonly comment: string;
  /** What they were told last. */
  said: Said;
  /** Whether it was seen on disk, or said to be there, and not wiped off since. */
  onDisk: boolean;
  /** Where the wire's list of posts ended when the citizen had deleted it. */
  deletedAt: number | null;
}

export interface Tab {
  readonly view: View;
  readonly frame: Frame;
  pressed: Pressed | null;
}

/** A citizen's device with tabs of one page. */
export interface Device {
  readonly browsing: Browsing;
  readonly wire: Wire;
  readonly place: Place;
  readonly origin: string;
  readonly code: string;
  readonly tabs: Tab[];
  readonly pressed: Pressed[];
  /** What there was to see after each step. */
  readonly story: string[];
  isOffline: boolean;
}

const YEAR = 365.25 * 24 * 60 * 60 * 1000;
const TICK = 15;
/** More than the 3 s after which the outbox no longer waits for a storage that does not answer. */
const PATIENCE = 3_200;

let devices = 0;

export const pause = (ms = TICK) => new Promise((next) => setTimeout(next, ms));

export async function newDevice(
  { browser, code }: Theatre,
  { holder, wire }: Stage,
  { apart, place, storage, years }: Schedule,
): Promise<Device> {
  const nature = { wrong: years * YEAR, storage };
  const browsing = apart
    ? await inTabs(browser, nature)
    : inFrames(await holder(place === 'site' ? SITE : OWN), nature);
  return {
    browsing,
    wire,
    place,
    origin: `http://d${(devices += 1)}.${place === 'site' ? SITE : OWN}:${wire.port}`,
    code: place === 'code' ? await code() : '',
    tabs: [],
    pressed: [],
    story: [],
    isOffline: false,
  };
}

/** Opens the page in another tab and, where a site has a button for it, the form. */
export async function openTab(device: Device, withForm = true): Promise<void> {
  const { browsing, code, origin, place } = device;
  const path = { site: '/', own: `/rate/${COMMUNE}`, code: `/r/${COMMUNE}#${code}` }[place];
  const view = await browsing.open(origin + path);
  const { frame } = view;
  device.tabs.push({ view, frame, pressed: null });
  if (place === 'site' && !withForm) return;
  if (place === 'site') await frame.evaluate(openForm);
  await patiently(device, async () => (await read(frame)) !== 'nothing');
}

export const read = (frame: Frame): Promise<Said> => frame.evaluate(readForm, words);

/** Moves the clock of a device on, and rings what is due. */
export async function skip({ tabs, wire }: Device, milliseconds: number): Promise<void> {
  wire.pass(milliseconds);
  await Promise.all(tabs.map(({ frame }) => frame.evaluate((by) => window.skip(by), milliseconds)));
  if (milliseconds < TIMEOUT) return;
  // What was on its way to the wire was given up too.
  await pause();
  wire.orphan();
}

declare global {
  interface Window {
    /** What `prepare` gives a page. */
    skip(milliseconds: number): void;
  }
}

/** Waits until something is so; lets the device's clock run when nothing else moves. */
export async function patiently(
  device: Device,
  isSo: () => Promise<boolean> | boolean,
  ticks = 80,
): Promise<boolean> {
  for (let tick = 1; tick <= ticks; tick += 1) {
    if (await isSo()) return true;
    await pause();
    if (tick % 8 === 0 && device.wire.waiting() === 0) await skip(device, PATIENCE);
  }
  return false;
}

/** Waits until each tab has told its citizen something, or the wire holds on to what they sent. */
export async function settle(device: Device): Promise<void> {
  await patiently(device, async () => {
    await listen(device);
    const isSending = device.tabs.some(({ pressed }) => pressed?.said === 'sending');
    return !isSending || device.wire.waiting() > 0;
  });
}

/** Notes what the tabs say now. */
export async function listen({ tabs }: Device): Promise<void> {
  for (const { frame, pressed } of tabs) {
    if (pressed === null) continue;
    const said = await read(frame);
    if (pressed.said === 'sent' || said === 'asks') continue;
    if (said === 'kept' && pressed.said !== 'kept') pressed.onDisk = true;
    pressed.said = said;
  }
}

/** The tab is closed, or its process dies. */
export async function endTab(device: Device, tab: Tab, how: 'close' | 'crash'): Promise<void> {
  const { browsing, tabs, wire } = device;
  if (how === 'close') await tab.view.close();
  const gone = how === 'close' ? [tab.view] : await browsing.crash(tab.view);
  tabs.splice(0, tabs.length, ...tabs.filter(({ view }) => !gone.includes(view)));
  wire.orphan();
  await lookAtDisk(device);
}
