import { fill } from '../../../shared/text/fill.ts';
import { turnTo } from '../../state/drawer-lock.ts';
import { others } from '../../state/members-page.ts';
import { membersText } from '../../state/members-text.ts';

/** The others who use this browser, and the way to let one more. */
export function OtherDrawers() {
  const words = membersText.value.others;
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="note">{words.lead}</p>
      {others.value.length === 0 && <p>{words.none}</p>}
      <ul class="drawers">
        {others.value.map(({ id, title, pin }) => {
          const who = title || fill(words.unnamed, { number: id + 1 });
          return (
            <li key={id}>
              <span>
                {who} {pin !== null && <small>({words.sealed})</small>}
              </span>
              <button
                type="button"
                aria-label={fill(words.turnTo, { who })}
                onClick={() => void turnTo(id)}
              >
                {words.turn}
              </button>
            </li>
          );
        })}
      </ul>
      <p>
        <a class="button" href="/pair.html#another">
          {words.add}
        </a>
      </p>
    </section>
  );
}
