import { signal } from '@preact/signals';

/** How long a code stands on the screen, in seconds. */
const SHOWN_FOR = 120;

/** Seconds until what is shown is put away. */
export const secondsLeft = signal(SHOWN_FOR);

let ticking: ReturnType<typeof setInterval> | undefined;
let end = 0;

/** Starts to count down; `whenOver` is called once, unless the clock is stopped. */
export function startClock(whenOver: () => void): void {
  stopClock();
  keepShown();
  ticking = setInterval(() => {
    // By the clock on the wall: a machine may have slept meanwhile.
    secondsLeft.value = Math.max(0, Math.ceil((end - Date.now()) / 1000));
    if (secondsLeft.value > 0) return;
    stopClock();
    whenOver();
  }, 1000);
}

/** Starts the time again from its beginning. */
export function keepShown(): void {
  end = Date.now() + SHOWN_FOR * 1000;
  secondsLeft.value = SHOWN_FOR;
}

export function stopClock(): void {
  clearInterval(ticking);
}
