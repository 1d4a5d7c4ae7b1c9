import { type Kiosk, turn } from '../kiosk.ts';

/** Keeps the screen on while ratings are taken. A browser lets the lock go whenever the page is out of sight. */
export function keepAwake(kiosk: Kiosk): void {
  const ask = async (): Promise<void> => {
    if (kiosk.pairing === null || document.visibilityState !== 'visible' || kiosk.model.awake)
      return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      lock.addEventListener('release', () => turn(kiosk, { awake: false }));
      turn(kiosk, { awake: true });
    } catch {
      // Refused while the battery is low, or unknown to the browser: the settings say so.
    }
  };
  document.addEventListener('visibilitychange', ask);
  addEventListener('click', ask);
  void ask();
}
