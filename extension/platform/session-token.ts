import { browser } from 'wxt/browser';
import type { Session } from '../../shared/contract/session.ts';
import { ownName } from './drawers.ts';

/** Keeps the token until the browser closes; it is never written to disk. */
export async function rememberToken(session: Session): Promise<void> {
  await browser.storage.session.set({ [await ownName('session')]: session });
}

/** The token, good or not: when it has ended the server says so, and knows better than this device's clock. */
export async function rememberedToken(): Promise<string | null> {
  const name = await ownName('session');
  const { [name]: session } = await browser.storage.session.get<Record<string, Session>>(name);
  return session?.token ?? null;
}

export async function forgetToken(): Promise<void> {
  await browser.storage.session.remove(await ownName('session'));
}
