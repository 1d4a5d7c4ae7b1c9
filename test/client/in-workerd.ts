import { exports } from 'cloudflare:workers';
import type { Send } from './api.ts';
import { proving } from './proving.ts';
import { randomId } from './rating.ts';

const main = exports as unknown as { default: Fetcher };

/** Send to the worker under test, from inside workerd; each time from another address. */
export const sendAsIs: Send = async (path, init) => {
  const headers = new Headers(init.headers);
  if (!headers.has('x-address')) headers.set('x-address', randomId());
  return main.default.fetch(new Request(`https://nghe-dan.example${path}`, { ...init, headers }));
};

/** The same as a citizen's device does it: with the work that an open rating needs. */
export const send: Send = proving(sendAsIs);
