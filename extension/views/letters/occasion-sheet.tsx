import { fill } from '../../../shared/text/fill.ts';
import { letterFrom } from '../../state/letters/letter-draft.ts';
import { communeName, templateOf, writer } from '../../state/letters/letters-page.ts';
import { notePrinted, type Occasion, paper, shown } from '../../state/letters/occasions.ts';
import { placeOf } from '../../state/letters/place-of-commune.ts';
import { letterText } from '../../state/letters/text.ts';

/** A printed letter, with the head that Nghị định 30/2020/NĐ-CP, appendix I, gives an office's documents. */
export function OccasionSheet({ occasion }: { occasion: Occasion }) {
  return (
    <>
      <Choices occasion={occasion} />
      <article class={`sheet ${paper.value}`}>
        <Head />
        <h1>{letterText.value.head.titles[occasion.kind]}</h1>
        <div class="body">
          {bodyOf(occasion)
            .split(/\n+/u)
            .map((line, at) => (
              <p key={at}>{line}</p>
            ))}
        </div>
        <p class="signer">
          <b>{occasion.signerTitle.toUpperCase()}</b>
          <b>{occasion.signerName}</b>
        </p>
      </article>
    </>
  );
}

function bodyOf({ kind, recipient, person, date }: Occasion): string {
  const [year, month, day] = date.split('-');
  const fields = { recipient, person, date: `${day}/${month}/${year}` };
  const known = { commune: communeName.value, writer: writer.value };
  return letterFrom(templateOf(kind), fields, known);
}

/** Left: who writes, and its number; right: the state, its motto, place and day. */
function Head() {
  const { head } = letterText.value;
  const [year = '', month = '', day = ''] = new Date(Date.now() + 7 * 60 * 60 * 1000)
    .toISOString()
    .slice(0, 10)
    .split('-');
  const values = { place: placeOf(communeName.value), ...dayOfLetter(day, month), year };
  return (
    <div class="head">
      <div>
        <p>
          <b>
            {head.organ}
            <br />
            <span class="organ">{communeName.value.toUpperCase()}</span>
          </b>
        </p>
        <p>{head.number} ………</p>
      </div>
      <div>
        <p>
          <b class="country">{head.country}</b>
          <br />
          <b class="motto">{head.motto}</b>
        </p>
        <p>
          <i>{fill(head.place, values)}</i>
        </p>
      </div>
    </div>
  );
}

/** Days below 10 and the months 1 and 2 have a zero before them, other months have none. */
function dayOfLetter(day: string, month: string): { day: string; month: string } {
  return { day, month: Number(month) < 3 ? month : String(Number(month)) };
}

function Choices({ occasion }: { occasion: Occasion }) {
  const { occasions: words } = letterText.value;
  const papers = ['A4', 'A5'] as const;
  return (
    <div class="choices screen">
      <button type="button" onClick={() => (shown.value = null)}>
        {words.back}
      </button>
      <fieldset class="kinds">
        <legend>{words.paper}</legend>
        {papers.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="paper"
              checked={paper.value === one}
              onChange={() => (paper.value = one)}
            />{' '}
            {words.papers[one]}
          </label>
        ))}
      </fieldset>
      <button type="button" class="strong" onClick={() => window.print()}>
        {words.print}
      </button>
      {occasion.printedOn === null && (
        <button type="button" onClick={() => void notePrinted(occasion)}>
          {words.printed}
        </button>
      )}
      <p class="note">{fill(words.paperNote, { paper: paper.value })}</p>
    </div>
  );
}
