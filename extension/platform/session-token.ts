import { browser } from 'wxt/browser';
import type { Session } from '../../shared/contract/session.ts';

/** Keeps the token until the browser closes; it is never written to disk. */
export async function rememberToken(session: Session): Promise<void> {
  await browser.storage.session.set({ session });
}

/** The token, unless it is about to end; by this device's clock, so only a hint. */
export async function rememberedToken(now = Date.now()): Promise<string | null> {
  const { session } = await browser.storage.session.get<{ session?: Session }>('session');
  if (session === undefined || Date.parse(session.expiresAt) - now < 30_000) return null;
  return session.token;
}

export async function forgetToken(): Promise<void> {
  await browser.storage.session.remove('session');
}
