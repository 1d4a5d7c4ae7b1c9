import type { Problem } from '../../shared/contract/problem.ts';
import type { Rating, Receipt } from '../../shared/contract/rating.ts';
import type { WaitingEntry } from './entry.ts';
import { within } from './within.ts';
import { workPart } from './work-part.ts';

/** What came of one try; `asked` is the seconds of a Retry-After, else 0. */
export type Outcome =
  | { readonly kind: 'sent'; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'later'; readonly asked: number; readonly code?: string | undefined };

const TIMEOUT = 30_000;
/** For all of it: a server that neither answers nor hangs up must not keep a rating from being tried again. */
const PATIENCE = 90_000;

/** What this page has tried to send. */
const tried = new Set<string>();

/** Refusals that time can heal: timeout, too early, too many (RFC 9110, 8470, 6585). */
const passing = new Set([408, 425, 429]);

/** Sends one rating, an open one with its proof of work; the server knows the id, so trying again is harmless. */
export function deliver(entry: WaitingEntry): Promise<Outcome> {
  return within(PATIENCE, tryOnce(entry)).catch(() => ({ kind: 'later', asked: 0 }));
}

async function tryOnce({ id, url, rating }: WaitingEntry): Promise<Outcome> {
  const send = (proven: Rating): Promise<Response> => post(url, proven);
  const sent = rating.token ? send(rating) : (await workPart()).sendWithWork(url, rating, send);
  return readOutcome(await sent, id);
}

/** Posts a rating. A body that is a string goes as text/plain, which spares the preflight. */
function post(url: string, rating: Rating): Promise<Response> {
  const abort = new AbortController();
  // Never cleared: reading the answer must end too, and what has ended is not aborted.
  setTimeout(() => abort.abort(), TIMEOUT);
  const body = JSON.stringify(rating);
  // Who sends and leaves has sent. Only once: Chromium goes on with such a request when it is aborted.
  const keepalive = !tried.has(rating.id);
  tried.add(rating.id);
  const init = { method: 'POST', body, credentials: 'omit', keepalive } as const;
  return fetch(url, { ...init, signal: abort.signal });
}

/**
 * Reads an answer of the server. Whatever is not in the server's own words (a
 * proxy's page, a hotspot's login) counts as not sent; throws when it is no JSON.
 */
export async function readOutcome(response: Response, id: string): Promise<Outcome> {
  const body = (await response.json()) as Partial<Receipt & Problem>;
  if (response.status === 201 && body.id === id) return { kind: 'sent', receipt: body as Receipt };
  const code = body.type?.split('urn:nghe-dan:problem:')[1];
  const asked = Number(response.headers.get('Retry-After')) || 0;
  const final = code !== undefined && response.status < 500 && !passing.has(response.status);
  return final ? { kind: 'refused', code } : { kind: 'later', asked, code };
}
