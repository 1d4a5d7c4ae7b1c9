import { useSignal } from '@preact/signals';
import { fill } from '../../../shared/text/fill.ts';
import { groupVisitCode } from '../../../shared/token/visit-code.ts';
import { dateWords } from '../../state/moment-words.ts';
import { referral } from '../../state/oversight/answering.ts';
import type { OpenedConcern } from '../../state/oversight/opened-concern.ts';
import { communeName } from '../../state/oversight/oversight-page.ts';
import { oversightText } from '../../state/oversight/text.ts';
import { language } from '../../state/language.ts';

/** A letter that passes a concern on to the authority in charge; made for paper. */
export function ReferralSheet({ concern }: { concern: OpenedConcern }) {
  const withContact = useSignal(false);
  const { kinds, list, referral: words } = oversightText.value;
  const { sealed, told } = concern;
  if (typeof told === 'string') return null;
  const commune = communeName.value;
  const day = (moment: string) => dateWords(moment, language.value);
  const values = {
    commune,
    date: day(sealed.receivedOn),
    reference: groupVisitCode(told.reference),
  };
  return (
    <section class="card sheet letter">
      <div class="screen choices">
        <label>
          <input
            type="checkbox"
            checked={withContact.value}
            onChange={(event) => (withContact.value = event.currentTarget.checked)}
          />{' '}
          {words.withContact} <small class="note">{words.contactNote}</small>
        </label>
        <button type="button" onClick={() => (referral.value = null)}>
          {words.close}
        </button>
        <button type="button" class="strong" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      <div class="head">
        <p>
          <b>{fill(words.body, { commune })}</b>
        </p>
        <p>
          {words.motto[0]}
          <br />
          <b>{words.motto[1]}</b>
        </p>
      </div>
      <p class="place">{fill(words.place, { commune, date: day(new Date().toISOString()) })}</p>
      <h1>{words.title}</h1>
      <label for="to">{words.to}</label>
      <input id="to" autocomplete="off" />
      <p>{words.basis}</p>
      <p>{fill(words.received, values)}</p>
      <p>
        {list.about}: {kinds[told.about]}
        <br />
        {list.officer}: {told.officer || list.noOfficer}
      </p>
      <blockquote>{told.text}</blockquote>
      {withContact.value && (
        <p>
          {list.contact}: {told.contact || list.noContact}
        </p>
      )}
      <p>{words.request}</p>
      <p class="sign">{words.sign}</p>
    </section>
  );
}
