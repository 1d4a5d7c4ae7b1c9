import { askToPair } from './ask-to-pair.ts';
import { emptyKioskModel, type Kiosk } from './kiosk.ts';
import { forgetLoose, waitingIds } from './store/queue.ts';
import { wipeStore, writeOwn } from './store/own.ts';
import { wipe } from './wipe.ts';

/** The server ended the pairing: keeps nothing, and says so. */
export async function revoke(kiosk: Kiosk): Promise<void> {
  const lost = (await waitingIds()).length;
  await endPairing(kiosk, lost);
  await writeOwn('lost', lost);
}

/** Deletes all that is kept, and asks to be paired. */
export async function endPairing(kiosk: Kiosk, lost: number | null): Promise<void> {
  kiosk.sender?.stop();
  kiosk.sender = null;
  kiosk.pairing = null;
  kiosk.model = emptyKioskModel;
  wipe(kiosk);
  forgetLoose();
  await wipeStore();
  askToPair(kiosk, '', lost);
}
