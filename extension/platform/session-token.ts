import { browser } from 'wxt/browser';
import type { Session } from '../../shared/contract/session.ts';
import { ownName } from './drawers.ts';

/** Keeps the token until the browser closes; it is never written to disk. */
export async function rememberToken(session: Session): Promise<void> {
  await browser.storage.session.set({ [await ownName('session')]: session });
}

/** The token, unless it is about to end; by this device's clock, so only a hint. */
export async function rememberedToken(now = Date.now()): Promise<string | null> {
  const name = await ownName('session');
  const { [name]: session } = await browser.storage.session.get<Record<string, Session>>(name);
  if (session === undefined || Date.parse(session.expiresAt) - now < 30_000) return null;
  return session.token;
}

export async function forgetToken(): Promise<void> {
  await browser.storage.session.remove(await ownName('session'));
}
