import { fill } from '../../../shared/text/fill.ts';
import { lot, slipsThat } from '../../state/paper/paper-page.ts';
import { fieldName, paperText } from '../../state/paper/text.ts';
import { begin, sent, typedHere } from '../../state/paper/typing.ts';

/** How the lot stands: running counts, what came of the last slip, and what waits for this member. */
export function LotState() {
  const words = paperText.value;
  const counts = {
    lot: lot.value?.number ?? 0,
    typed: typedHere.value,
    mine: slipsThat('mine').length,
    theirs: slipsThat('theirs').length,
    differs: slipsThat('differs').length,
    counted: slipsThat('counted').length,
  };
  return (
    <section class="card state">
      <h2>{fill(words.lotName, { number: counts.lot })}</h2>
      <p>{fill(words.counts, counts)}</p>
      <p role="status" class={sent.value?.state === 'differs' ? 'trouble' : 'saved'}>
        <LastSlip />
      </p>
      <Differing />
      <Theirs />
    </section>
  );
}

function LastSlip() {
  const { came, ready } = paperText.value;
  if (sent.value === null) return ready;
  const { number, state, differs } = sent.value;
  return fill(came[state], { number, fields: differs.map(fieldName).join('; ') });
}

function Differing() {
  const { readAgain } = paperText.value;
  return slipsThat('differs').map(({ number, differs }) => (
    <p key={number}>
      <button type="button" onClick={() => begin(number, differs)}>
        {fill(readAgain, { number, fields: differs.map(fieldName).join('; ') })}
      </button>
    </p>
  ));
}

function Theirs() {
  const { waiting, slip } = paperText.value;
  const slips = slipsThat('theirs');
  if (slips.length === 0) return null;
  return (
    <details>
      <summary>{fill(waiting, { count: slips.length })}</summary>
      <p class="line">
        {slips.map(({ number }) => (
          <button type="button" key={number} onClick={() => begin(number)}>
            {fill(slip, { number })}
          </button>
        ))}
      </p>
    </details>
  );
}
