import { ratingOf } from '../form/answers.ts';
import { edit } from '../form/moves.ts';
import { randomId } from '../outbox/random-id.ts';
import { refreshCommune } from './refresh-commune.ts';
import { goTo, type Kiosk, type ThanksScreen, turn } from './kiosk.ts';
import { revoke } from './revoke.ts';
import type { Delivered } from './sending/deliver-rating.ts';
import { keepRating, waitingIds } from './store/queue.ts';
import { writeOwn } from './store/own.ts';

/** Keeps the rating of the form, sealed, and thanks; sending goes on by itself. */
export async function takeRating(kiosk: Kiosk): Promise<void> {
  const { form, pairing } = kiosk;
  const { commune, draft } = form.model;
  const rating = commune && ratingOf(draft, commune.sets, form.id);
  if (!rating || pairing === null || kiosk.model.screen.at !== 'form') return;
  form.id = randomId();
  const broken = draft.met.length > 0;
  goTo(kiosk, { at: 'thanks', id: rating.id, state: 'sending', broken });
  const kept = await keepRating(pairing.seal, rating);
  if (!kept) thank(kiosk, rating.id, 'loose');
  await countWaiting(kiosk);
  kiosk.sender?.wake(rating.id);
  if (kept && Date.now() < (kiosk.sender?.notBefore() ?? 0)) thank(kiosk, rating.id, 'waiting');
}

/** Hears what became of a rating, whether its citizen is still there or not. */
export async function hear(kiosk: Kiosk, id: string, delivered: Delivered): Promise<void> {
  if (delivered.kind === 'revoked') return revoke(kiosk);
  turn(kiosk, { offline: delivered.kind === 'later' && delivered.asked === 0 });
  await countWaiting(kiosk);
  const thanks = thanksFor(kiosk, id);
  if (delivered.kind === 'sent') thank(kiosk, id, delivered.receipt);
  else if (delivered.kind === 'later') {
    if (thanks?.state === 'sending') thank(kiosk, id, 'waiting');
  } else if (thanks !== null) correct(kiosk, delivered.code);
  else await countRefused(kiosk, delivered.code);
}

export async function countWaiting(kiosk: Kiosk): Promise<void> {
  turn(kiosk, { waiting: (await waitingIds()).length });
}

function thanksFor({ model }: Kiosk, id: string): ThanksScreen | null {
  return model.screen.at === 'thanks' && model.screen.id === id ? model.screen : null;
}

/** Nobody is thanked for a rating who has left. */
function thank(kiosk: Kiosk, id: string, state: ThanksScreen['state']): void {
  const thanks = thanksFor(kiosk, id);
  if (thanks !== null) goTo(kiosk, { ...thanks, state });
}

/** The citizen is still there: the answers are there to be corrected and sent again. */
function correct(kiosk: Kiosk, code: string): void {
  const { form } = kiosk;
  const { alerts, draft } = form.model;
  const gone = code === 'no-such-officer';
  form.model = {
    ...edit(form.model, gone ? 'officer' : 'review'),
    draft: gone ? { ...draft, officer: null } : draft,
    refused: kiosk.faces.get(kiosk.language)?.sentence(code) ?? null,
    alerts: alerts + 1,
  };
  goTo(kiosk, { at: 'form' });
  void refreshCommune(kiosk);
}

/** Of a rating that nobody can correct any more only a number is left. */
async function countRefused(kiosk: Kiosk, code: string): Promise<void> {
  const refused = { ...kiosk.model.refused, [code]: (kiosk.model.refused[code] ?? 0) + 1 };
  turn(kiosk, { refused });
  await writeOwn('refused', refused);
}
