import type { Commune } from '../../shared/contract/commune.ts';
import { onlyOfficer, shownCommune } from './commune-copy.ts';
import { begin } from '../form/moves.ts';
import { type Kiosk, turn } from './kiosk.ts';
import { askServer } from './sending/ask-server.ts';
import { writeOwn } from './store/own.ts';

/** Asks for the commune anew and keeps it for days without net. A form that is being filled in keeps its answers. */
export async function refreshCommune(kiosk: Kiosk): Promise<void> {
  if (kiosk.pairing === null) return;
  try {
    const commune = await askServer<Commune>('GET', `/v1/communes/${kiosk.pairing.commune}`);
    await writeOwn('commune', commune);
    const { form, model } = kiosk;
    const shown = shownCommune(commune, model.settings.desk, Date.now());
    form.model = begin(form.model, shown, onlyOfficer(shown));
    turn(kiosk, { commune, offline: false });
  } catch {
    // What is known of the commune stands; it is asked for again within the hour.
  }
}
