import { browser } from 'wxt/browser';
import { ownName } from './drawers.ts';

/** How often a wrong PIN was typed since the last right one, and when last (ms since 1970). */
export interface Tries {
  readonly wrong: number;
  readonly last: number;
}

export async function readTries(): Promise<Tries> {
  const name = await ownName('tries');
  const { [name]: tries } = await browser.storage.local.get<Record<string, Tries>>(name);
  return tries ?? { wrong: 0, last: 0 };
}

export async function writeTries(tries: Tries): Promise<void> {
  await browser.storage.local.set({ [await ownName('tries')]: tries });
}
