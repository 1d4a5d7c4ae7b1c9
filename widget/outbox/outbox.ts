import { deliver, type Outcome } from './deliver.ts';
import type { Entry, RefusedEntry, WaitingEntry } from './entry.ts';
import { retryDelay } from './retry-delay.ts';
import { entries, forget, keep } from './store.ts';

/** Hears what became of a rating; true when the citizen was shown it. */
export type Listener = (id: string, outcome: Outcome) => boolean;

const listeners = new Set<Listener>();
const underway = new Map<string, Promise<void>>();
let attempt = 0;
let resting = false;
let timer: ReturnType<typeof setTimeout>;

/** Hears every outcome from now on. */
export function listen(listener: Listener): void {
  listeners.add(listener);
}

/** Sends an entry now, once even when asked twice. */
export function send(entry: WaitingEntry): Promise<void> {
  const running = underway.get(entry.id) ?? settle(entry);
  underway.set(entry.id, running);
  return running;
}

async function settle(entry: WaitingEntry): Promise<void> {
  const outcome = await deliver(entry);
  underway.delete(entry.id);
  const shown = [...listeners].map((listener) => listener(entry.id, outcome)).includes(true);
  if (outcome.kind === 'later') tryLater(outcome.asked);
  else if (outcome.kind === 'sent' || shown) await forget(entry.id);
  else await keep({ id: entry.id, refused: outcome.code });
}

function tryLater(asked: number): void {
  resting = asked > 0;
  clearTimeout(timer);
  timer = setTimeout(
    () => {
      resting = false;
      void drain();
    },
    retryDelay(attempt++, asked, Math.random()),
  );
}

/**
 * Sends whatever waits, from this visit or an earlier one, one after another.
 * Of several tabs one does it where the browser has locks; where not, or where
 * they are refused, the server knows the ids.
 */
async function drain(): Promise<void> {
  if (resting) return;
  try {
    await navigator.locks.request('nghe-dan', { ifAvailable: true }, (lock) => lock && sendAll());
  } catch {
    await sendAll();
  }
}

async function sendAll(): Promise<void> {
  for (const entry of await entries()) if (isWaiting(entry) && !resting) await send(entry);
}

/** The codes of ratings that were refused while nobody looked; asking forgets them. */
export async function takeRefusals(): Promise<readonly string[]> {
  const refused = (await entries()).filter((entry): entry is RefusedEntry => !isWaiting(entry));
  await Promise.all(refused.map(({ id }) => forget(id)));
  return refused.map((entry) => entry.refused);
}

function isWaiting(entry: Entry): entry is WaitingEntry {
  return 'rating' in entry;
}

/** Sends what waits now, and whenever there is new hope; asked again, it does not listen twice. */
export function beginDraining(): void {
  void drain();
  addEventListener('online', drain);
  addEventListener('pageshow', drain);
  document.addEventListener('visibilitychange', drainIfShown);
}

/** Not on leaving: a page that has work to do is not kept for the way back. */
function drainIfShown(): void {
  if (!document.hidden) void drain();
}
