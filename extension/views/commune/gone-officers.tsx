import { fill } from '../../../shared/text/fill.ts';
import { busy } from '../../state/commune/attempt.ts';
import { called, gone, takeBack } from '../../state/commune/officers.ts';
import { communeText } from '../../state/commune/text.ts';

/** Who has left, and whose results are kept. */
export function GoneOfficers() {
  const { officers: words } = communeText.value;
  if (gone.value.length === 0) return null;
  return (
    <details>
      <summary>{fill(words.gone, { count: gone.value.length })}</summary>
      <p class="note">{words.goneNote}</p>
      <ul class="rows">
        {gone.value.map((officer) => (
          <li key={officer.id} class="row">
            <p class="who">
              <strong>{officer.desk}</strong>
              <span>{officer.position}</span>
              {officer.name && <span class="note">{officer.name}</span>}
            </p>
            <button
              type="button"
              aria-label={fill(words.takeOf, { who: called(officer) })}
              aria-disabled={busy.value}
              onClick={() => void takeBack(officer)}
            >
              {words.take}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
