import type { Actions } from './actions.ts';
import { leaveFullScreen } from './device/full-screen.ts';
import { goTo, type Kiosk, turn } from './kiosk.ts';
import { pairByLine } from './pair-by-line.ts';
import { endPairing } from './revoke.ts';
import { speak } from './speak.ts';
import { changePin, enter, knocking, standAt } from './staff/enter.ts';
import { startOver, startRating, wipe } from './wipe.ts';

export function actionsOf(kiosk: Kiosk): Actions {
  return {
    speak: (language) => speak(kiosk, language),
    knock: knocking(() => goTo(kiosk, { at: 'pin', fault: null, wait: 0 })),
    retry: () => location.reload(),
    pair: (line, pin, again) => void pairByLine(kiosk, line, pin, again),
    start: () => startRating(kiosk),
    startOver: () => startOver(kiosk),
    done: () => wipe(kiosk),
    another() {
      const { language } = kiosk;
      wipe(kiosk);
      speak(kiosk, language);
      startRating(kiosk);
    },
    stay: () => turn(kiosk, { left: null }),
    openStaff: (pin) => enter(kiosk, pin),
    toStaff: () => goTo(kiosk, { at: 'staff' }),
    standAt: (desk) => void standAt(kiosk, desk),
    sendNow: () => kiosk.sender?.wake(),
    askNewPin: () => goTo(kiosk, { at: 'new-pin', fault: null }),
    setPin: (pin, again) => void changePin(kiosk, pin, again),
    askUnpair: () => goTo(kiosk, { at: 'unpair' }),
    unpair: () => void endPairing(kiosk, null),
    leave() {
      leaveFullScreen();
      goTo(kiosk, { at: 'out' });
    },
  };
}
