import { deliver, type Outcome } from './deliver.ts';
import type { Entry, RefusedEntry, WaitingEntry } from './entry.ts';
import { retryDelay } from './retry-delay.ts';
import { entries, find, forget, isFlagged, keep } from './store.ts';

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

/** Sends a kept entry now, once even when asked twice. */
export function send(id: string): Promise<void> {
  const running = underway.get(id) ?? alone(id).finally(() => underway.delete(id));
  underway.set(id, running);
  return running;
}

/**
 * Of several tabs one sends where the browser has locks, and the others look
 * again later; where there are none, or they are refused, the server knows the id.
 */
async function alone(id: string): Promise<void> {
  try {
    await navigator.locks.request(`nghe-dan ${id}`, { ifAvailable: true }, (lock) =>
      lock ? settle(id) : tryLater(0),
    );
  } catch {
    await settle(id);
  }
}

async function settle(id: string): Promise<void> {
  // It may have been sent by another tab by now, or deleted.
  const entry = await find(id);
  if (!entry || !isWaiting(entry)) return;
  const outcome = await deliver(entry);
  const shown = [...listeners].map((listener) => listener(id, outcome)).includes(true);
  if (outcome.kind === 'later') return tryLater(outcome.asked);
  attempt = 0;
  if (outcome.kind === 'sent' || shown) await forget(id);
  else await keep({ id, refused: outcome.code });
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

/** Sends whatever waits, from this visit or an earlier one, one after another. */
async function drain(): Promise<void> {
  if (resting) return;
  const waiting = await entries();
  // A slow disk did not answer in time, or there would be no flag.
  if (waiting.length === 0 && isFlagged()) tryLater(0);
  for (const { id } of waiting) if (!resting) await send(id);
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
