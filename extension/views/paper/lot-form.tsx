import { fill } from '../../../shared/text/fill.ts';
import { openLot, slipsThat } from '../../state/paper/paper-page.ts';
import { paperText } from '../../state/paper/text.ts';
import { begin } from '../../state/paper/typing.ts';
import { asking } from '../../state/tab/member-tab.ts';

/** Which lot to type: a number that stands on the slips. */
export function LotForm({ unfinished }: { unfinished: readonly number[] }) {
  const words = paperText.value;
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        void open(Number(new FormData(event.currentTarget).get('lot')));
      }}
    >
      <label for="lot">{words.lot}</label>
      <p class="note" id="lot-note">
        {words.lotNote}
      </p>
      <p class="line">
        <input
          id="lot"
          name="lot"
          type="number"
          min={1}
          max={9999}
          required
          aria-describedby="lot-note"
        />
        <button type="submit" class="strong" aria-disabled={asking.value}>
          {words.openLot}
        </button>
      </p>
      {unfinished.length > 0 && (
        <p class="line">
          <span>{words.unfinished}</span>
          {unfinished.map((number) => (
            <button type="button" key={number} onClick={() => void open(number)}>
              {fill(words.lotName, { number })}
            </button>
          ))}
        </p>
      )}
    </form>
  );
}

/** Begins with what another member typed and this one has not, else after the last slip. */
async function open(number: number): Promise<void> {
  await openLot(number);
  const [first] = slipsThat('theirs');
  const last = [...slipsThat('mine'), ...slipsThat('differs'), ...slipsThat('counted')];
  begin(first?.number ?? Math.max(0, ...last.map((slip) => slip.number)) + 1);
}
