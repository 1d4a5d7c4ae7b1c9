import { fingerprintOf } from '../../../shared/concern/fingerprint.ts';
import { h } from '../../form/render.ts';
import { kindWords } from '../kind-words.ts';
import { change, type Page } from '../page.ts';
import { send } from '../send-concern.ts';
import { text } from '../text.ts';
import { Alert } from './alert.tsx';

/** All that will be sealed, and the fingerprint of the key. */
export function ReviewScreen({ page }: { readonly page: Page }) {
  const { alert, busy, draft, publicKey } = page.model;
  const rows = [
    [text.reviewAbout, draft.about === null ? '' : kindWords(draft.about)],
    [text.reviewOfficer, draft.officer || text.nobody],
    [text.reviewText, draft.text],
    [text.reviewContact, draft.contact || text.none],
  ];
  return (
    <section class="card" key="review">
      <div>{alert && <Alert>{alert}</Alert>}</div>
      <h2 tabindex={-1}>{text.review}</h2>
      <dl>
        {rows.map(([name, said]) => (
          <div>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <p class="promises">
        {text.sealedFor}
        <br />
        <strong class="fingerprint">{publicKey && fingerprintOf(publicKey)}</strong>
      </p>
      <button class="main" aria-disabled={busy ? 'true' : undefined} onClick={() => send(page)}>
        {busy ? text.sending : text.send}
      </button>
      <p>
        <button
          type="button"
          class="plain-button"
          onClick={() => !busy && change(page, { step: 'write', alert: null })}
        >
          {text.change}
        </button>
      </p>
    </section>
  );
}
