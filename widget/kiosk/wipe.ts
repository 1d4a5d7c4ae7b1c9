import { change } from '../form/form.ts';
import { emptyModel } from '../form/model.ts';
import { begin } from '../form/moves.ts';
import { randomId } from '../outbox/random-id.ts';
import { onlyOfficer, shownCommune } from './commune-copy.ts';
import { goTo, type Kiosk } from './kiosk.ts';
import { speak } from './speak.ts';

/** Leaves nothing of a citizen: neither in memory nor in any element. */
export function wipe(kiosk: Kiosk): void {
  kiosk.form.model = emptyModel;
  kiosk.form.id = randomId();
  kiosk.model = { ...kiosk.model, left: null };
  kiosk.left = null;
  speak(kiosk, kiosk.languages[0]?.code ?? kiosk.language);
  goTo(kiosk, { at: kiosk.pairing === null ? 'starting' : 'attract' });
}

/** Begins an empty form. */
export function startRating(kiosk: Kiosk): void {
  const { commune, settings } = kiosk.model;
  if (commune === null) return;
  const shown = shownCommune(commune, settings.desk, Date.now());
  kiosk.form.model = begin(emptyModel, shown, onlyOfficer(shown));
  kiosk.form.id = randomId();
  goTo(kiosk, { at: 'form' });
}

/** Asks before answers are thrown away, if there are any. */
export function startOver(kiosk: Kiosk): void {
  const { blank, draft } = kiosk.form.model;
  if (draft === blank) wipe(kiosk);
  else change(kiosk.form, { leaving: true });
}
