import type { Draft } from '../form/draft.ts';
import { change } from '../form/form.ts';
import { emptyModel } from '../form/model.ts';
import { begin } from '../form/moves.ts';
import { randomId } from '../outbox/random-id.ts';
import { onlyOfficer, shownCommune } from './commune-copy.ts';
import { goTo, type Kiosk } from './kiosk.ts';
import { speak } from './speak.ts';

/** Leaves nothing of a citizen: neither in memory nor in any element. */
export function wipe(kiosk: Kiosk): void {
  emptyForm(kiosk);
  kiosk.model = { ...kiosk.model, left: null };
  kiosk.left = null;
  speak(kiosk, kiosk.languages[0]?.code ?? kiosk.language);
  goTo(kiosk, { at: kiosk.pairing === null ? 'starting' : 'attract' });
}

/** Begins an empty form. */
export function startRating(kiosk: Kiosk): void {
  if (kiosk.model.commune === null) return;
  emptyForm(kiosk);
  goTo(kiosk, { at: 'form' });
}

/** A form of the commune as it is known now, without an answer. */
export function emptyForm({ form, model }: Kiosk): void {
  form.id = randomId();
  form.model = emptyModel;
  if (model.commune === null) return;
  const shown = shownCommune(model.commune, model.settings.desk, Date.now());
  form.model = begin(emptyModel, shown, onlyOfficer(shown));
}

/** Asks before answers are thrown away, if there are any. */
export function startOver(kiosk: Kiosk): void {
  const { blank, draft } = kiosk.form.model;
  if (isAsEmpty(draft, blank)) wipe(kiosk);
  else change(kiosk.form, { leaving: true });
}

/** Not by identity: a commune that was asked for anew brings another blank. */
function isAsEmpty(draft: Draft, blank: Draft): boolean {
  return JSON.stringify(draft) === JSON.stringify(blank);
}
