import { fill } from '../../../shared/text/fill.ts';
import type { Interval } from '../../../shared/statistics/wilson.ts';
import { besideCommune, type BesideCommune } from '../../state/inbox/beside-commune.ts';
import { inOrder } from '../../state/channel-order.ts';
import { commune, score } from '../../state/inbox/inbox-page.ts';
import { inboxText } from '../../state/inbox/text.ts';
import { pointsOf } from '../../state/points.ts';
import { text } from '../../state/text.ts';
import { SmallIntervalLine } from '../interval-line.tsx';

/** Each criterion beside that of the whole commune, channel by channel; never beside a colleague's. */
export function CriteriaPart() {
  const { criteria: words } = inboxText.value;
  if (score.value === null) return null;
  const own = inOrder(score.value.channels);
  return (
    <>
      <section class="card">
        <h2>{words.title}</h2>
        <p>{own.length === 0 ? words.none : words.lead}</p>
        {commune.value === null && <p>{words.noCommune}</p>}
      </section>
      {own.map((result) => {
        const beside = commune.value?.value.find(({ channel }) => channel === result.channel);
        return (
          beside && (
            <Channel
              key={result.channel}
              sets={besideCommune(result, beside)}
              name={text.value.channel[result.channel]}
            />
          )
        );
      })}
    </>
  );
}

/** The roles are said since narrow windows lay the table out as boxes. */
function Channel({ sets, name }: { sets: ReturnType<typeof besideCommune>; name: string }) {
  const { criteria } = text.value;
  return (
    <section class="card">
      <h3>{name}</h3>
      {sets.map(({ set, rows }) => (
        <table key={set.id} class="beside" role="table">
          <caption>{criteria.sets[set.id]}</caption>
          <thead class="unseen" role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {text.value.extension.table.criterion}
              </th>
              <th scope="col" role="columnheader">
                {inboxText.value.criteria.own}
              </th>
              <th scope="col" role="columnheader">
                {inboxText.value.criteria.commune}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <Row key={row.criterion} row={row} />
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

function Row({ row }: { row: BesideCommune }) {
  const { criteria: words } = inboxText.value;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {text.value.criteria.names[row.criterion]}
        <small>{words.standing[row.standing]}</small>
      </th>
      <Figure label={words.own} share={row.own} />
      <Figure label={words.commune} share={row.commune} />
    </tr>
  );
}

function Figure({ label, share }: { label: string; share: Interval }) {
  const points = pointsOf(share);
  return (
    <td role="cell">
      <SmallIntervalLine points={points} />
      <span aria-hidden="true">{label}: </span>
      {fill(inboxText.value.criteria.figures, { ...points })}
    </td>
  );
}
