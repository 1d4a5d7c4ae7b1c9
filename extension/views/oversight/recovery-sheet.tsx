import { fill } from '../../../shared/text/fill.ts';
import { dateWords } from '../../state/moment-words.ts';
import { confirming, dropKey, type NewKey } from '../../state/oversight/making-key.ts';
import { communeName } from '../../state/oversight/oversight-page.ts';
import { oversightText } from '../../state/oversight/text.ts';
import { language } from '../../state/language.ts';

/** The recovery of a new key, on the screen and on paper. */
export function RecoverySheet({ made }: { made: NewKey }) {
  const { sheet } = oversightText.value;
  const today = dateWords(new Date().toISOString(), language.value);
  return (
    <section class="card sheet">
      <h1>{sheet.title}</h1>
      <p>{fill(sheet.commune, { commune: communeName.value })}</p>
      <p class="strong-note">{sheet.text}</p>
      <p>{sheet.groups}</p>
      <ol class="recovery">
        {made.groups.map((group) => (
          <li key={group}>
            <code>{group}</code>
          </li>
        ))}
      </ol>
      <p>
        {fill(sheet.fingerprint, { fingerprint: made.fingerprint })}
        <br />
        {fill(sheet.made, { date: today })}
      </p>
      <p class="choices screen">
        <button type="button" class="quiet" onClick={dropKey}>
          {sheet.cancel}
        </button>
        <button type="button" onClick={() => window.print()}>
          {sheet.print}
        </button>
        <button type="button" class="strong" onClick={() => (confirming.value = true)}>
          {sheet.next}
        </button>
      </p>
    </section>
  );
}
