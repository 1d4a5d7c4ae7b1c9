import { secondsLeft } from '../idle.ts';
import { type Kiosk, turn } from '../kiosk.ts';
import { wipe } from '../wipe.ts';

/** Where nobody has entered anything; elsewhere people are asked before they are taken for gone. */
const still = new Set(['attract', 'pair', 'starting', 'stuck']);

const touches = ['click', 'input', 'keydown', 'pointerdown', 'pointermove', 'touchmove', 'wheel'];

/** Wipes what somebody left behind, after a countdown that any touch ends. */
export function watchIdle(kiosk: Kiosk, whenFree: () => void): void {
  let touched = Date.now();
  for (const type of touches)
    addEventListener(type, () => (touched = Date.now()), { capture: true, passive: true });
  const look = (): void => {
    // A clock that was set back must not keep what was entered.
    touched = Math.min(touched, Date.now());
    const left = secondsLeft(Date.now() - touched);
    if (still.has(kiosk.model.screen.at)) {
      if (left === 0) forgetLanguage(kiosk);
      if (left !== null) whenFree();
    } else if (left === 0) wipe(kiosk);
    else if (left !== kiosk.model.left) turn(kiosk, { left });
  };
  setInterval(look, 1000);
  document.addEventListener('visibilitychange', look);
  // A page that is kept for "back" must not come back with what was entered.
  addEventListener('pagehide', () => still.has(kiosk.model.screen.at) || wipe(kiosk));
}

/** Whoever chose another language and left has left it for the next one. */
function forgetLanguage(kiosk: Kiosk): void {
  const isUsual = kiosk.language === kiosk.languages[0]?.code;
  if (kiosk.model.screen.at === 'attract' && !isUsual) wipe(kiosk);
}
