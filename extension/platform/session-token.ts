import { browser } from 'wxt/browser';
import type { Session } from '../../shared/contract/session.ts';

/** Keeps the token until the browser closes; it is never written to disk. */
export async function rememberToken(session: Session): Promise<void> {
  await browser.storage.session.set({ session });
}

/** The token, good or not: when it has ended the server says so, and knows better than this device's clock. */
export async function rememberedToken(): Promise<string | null> {
  const { session } = await browser.storage.session.get<{ session?: Session }>('session');
  return session?.token ?? null;
}

export async function forgetToken(): Promise<void> {
  await browser.storage.session.remove('session');
}
