import { useEffect } from 'preact/hooks';
import { counts, loadCounts } from '../../state/letters/counts.ts';
import { trouble } from '../../state/tab/member-tab.ts';
import { letterText } from '../../state/letters/text.ts';
import { TitleBar } from '../tab/title-bar.tsx';

/** How many letters were asked for, written, and said to have settled the matter. */
export function Counts() {
  const { compose, counts: words, loading } = letterText.value;
  useEffect(() => void loadCounts(), []);
  const found = counts.value;
  const rows =
    found === null
      ? []
      : ([
          [words.asked, found.asked],
          [words.waiting, found.waiting],
          [words.overdue, found.overdue],
          [words.missed, found.missed],
          [compose.kinds.thanks, found.sent.thanks],
          [compose.kinds.apology, found.sent.apology],
          [compose.kinds.explanation, found.sent.explanation],
          [words.settled, found.settled],
          [words.unsettled, found.unsettled],
        ] as const);
  return (
    <>
      <TitleBar words={words.title} refresh={loadCounts} />
      {found === null && trouble.value === null && <p role="status">{loading}</p>}
      {found !== null && (
        <section class="card">
          <table class="counts">
            <tbody>
              {rows.map(([name, count]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="note">{words.lead}</p>
        </section>
      )}
    </>
  );
}
