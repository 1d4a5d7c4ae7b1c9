import { goTo, type Kiosk } from './kiosk.ts';
import { refreshCommune } from './refresh-commune.ts';
import { startSender } from './sending/sender.ts';
import { type Pairing, readOwn } from './store/own.ts';
import { countWaiting, hear } from './take-rating.ts';
import { emptyForm } from './wipe.ts';

/** From here on the kiosk takes ratings, and sends those that wait from before. */
export async function beginTaking(kiosk: Kiosk, pairing: Pairing): Promise<void> {
  const [commune, settings, refused] = [
    await readOwn('commune'),
    await readOwn('settings'),
    await readOwn('refused'),
  ];
  kiosk.pairing = pairing;
  kiosk.sender = startSender(pairing, (id, delivered) => hear(kiosk, id, delivered));
  kiosk.model = {
    ...kiosk.model,
    commune: commune ?? null,
    settings: settings ?? kiosk.model.settings,
    refused: refused ?? {},
    stored: await isStored(),
  };
  emptyForm(kiosk);
  goTo(kiosk, { at: 'attract' });
  await countWaiting(kiosk);
  kiosk.sender.wake();
  void refreshCommune(kiosk);
}

/** Whether the browser promises not to delete the data when space gets short. */
async function isStored(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}
