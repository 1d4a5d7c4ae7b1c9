import { form as text } from '../../../shared/text/vi.ts';
import { type Device, pause, read, type Tab } from './device.ts';
import { fillAndSend, openForm, pressButton, words } from './in-page.ts';

/** Milliseconds after which whatever other tabs were about to send is on its way. */
const ABOUT = 40;

/** Fills in the form of a tab and sends, if it asks for a rating. */
export async function rate(device: Device, tab: Tab, comment: string): Promise<void> {
  const { frame } = tab;
  if (tab.pressed?.said === 'sent' && device.place !== 'code') {
    await frame.evaluate(pressButton, text.again);
    tab.pressed = null;
  }
  if (tab.pressed !== null || (await read(frame)) !== 'asks') return;
  const officer = device.pressed.length % 3;
  if (!(await frame.evaluate(fillAndSend, { ...words, comment, officer }))) return;
  tab.pressed = { comment, said: 'sending', onDisk: false, deletedAt: null };
  device.pressed.push(tab.pressed);
}

/** Presses the button that sends a waiting rating. */
export async function press(tab: Tab): Promise<void> {
  if (tab.pressed === null || !isWaiting(tab)) return;
  tab.pressed.said = 'sending';
  await tab.frame.evaluate(pressButton, text.sendNow);
}

/** Deletes a waiting rating, as its citizen may. */
export async function forget(device: Device, tab: Tab): Promise<void> {
  const { frame, pressed } = tab;
  if (pressed === null || !isWaiting(tab)) return;
  tab.pressed = null;
  await frame.evaluate(pressButton, text.forget);
  await pause(ABOUT);
  pressed.deletedAt = device.wire.posts.length;
  if (device.place === 'site') await frame.evaluate(openForm);
}

function isWaiting({ pressed }: Tab): boolean {
  return pressed?.said === 'kept' || pressed?.said === 'loose';
}
