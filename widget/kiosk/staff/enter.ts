import { goTo, type Kiosk, turn } from '../kiosk.ts';
import { readOwn, writeOwn } from '../store/own.ts';
import { isRightPin, makePin, isPin } from './pin.ts';
import { afterWrongTry, pinWait } from './pin-wait.ts';

const KNOCKS = 5;
const WITHIN = 4_000;

/** Opens the question for the PIN after so many presses in so many milliseconds. */
export function knocking(open: () => void): () => void {
  let knocks: number[] = [];
  return () => {
    const now = Date.now();
    knocks = [...knocks.filter((knock) => now - knock < WITHIN), now];
    if (knocks.length < KNOCKS) return;
    knocks = [];
    open();
  };
}

let trying = Promise.resolve();

/** Shows the settings to whoever knows the PIN; who does not waits longer each time. One try after another, so that each is counted. */
export function enter(kiosk: Kiosk, typed: string): void {
  trying = trying.then(() => tryPin(kiosk, typed)).catch(() => undefined);
}

async function tryPin(kiosk: Kiosk, typed: string): Promise<void> {
  const pin = await readOwn('pin');
  if (pin === undefined || screenAt(kiosk) !== 'pin') return;
  const wait = pinWait(pin, Date.now());
  if (wait > 0) return refuse(kiosk, wait);
  // Counted before it is looked at: starting the page anew must not spare a wrong try.
  const mistaken = afterWrongTry(pin, Date.now());
  await writeOwn('pin', mistaken);
  const isRight = await isRightPin(pin, typed);
  if (isRight) await writeOwn('pin', { ...pin, wrong: 0, waitUntil: 0 });
  // Whoever has gone back meanwhile is not called again.
  if (screenAt(kiosk) !== 'pin') return;
  if (isRight) goTo(kiosk, { at: 'staff' });
  else refuse(kiosk, pinWait(mistaken, Date.now()));
}

function screenAt({ model }: Kiosk): string {
  return model.screen.at;
}

function refuse(kiosk: Kiosk, wait: number): void {
  const fault = wait > 0 ? 'wait' : 'wrong-pin';
  goTo(kiosk, { at: 'pin', fault, wait: Math.ceil(wait / 1000) });
}

/** Why two typed PINs are not taken, or null. */
export function pinFault(typed: string, again: string): string | null {
  if (!isPin(typed)) return 'short-pin';
  return typed === again ? null : 'pins-differ';
}

export async function changePin(kiosk: Kiosk, typed: string, again: string): Promise<void> {
  const fault = pinFault(typed, again);
  if (fault !== null) return goTo(kiosk, { at: 'new-pin', fault });
  await writeOwn('pin', await makePin(typed));
  return goTo(kiosk, { at: 'staff' });
}

export async function standAt(kiosk: Kiosk, desk: string | null): Promise<void> {
  const settings = { desk };
  turn(kiosk, { settings });
  await writeOwn('settings', settings);
}
