import type { Signals } from '../../../shared/contract/signal.ts';
import { fill } from '../../../shared/text/fill.ts';
import { language } from '../../state/language.ts';
import { type About, about } from '../../state/signals/signals-page.ts';
import { signalText } from '../../state/signals/text.ts';
import { text } from '../../state/text.ts';
import { TableHead } from '../table-head.tsx';
import { Trend } from '../trend.tsx';

type Told = Signals['signals'][number];

/** One signal: about whose ratings, what is unusual, what else it may be, and the figures. */
export function SignalCard({ told }: { told: Told }) {
  const { signal, channel, officer, since, restsOn, strength } = told;
  const words = signalText.value;
  const found = about.value.get(officer);
  const whom =
    found === undefined ? words.former : `${found.officer.position}, ${found.officer.desk}`;
  const values = { since, restsOn, strength: oneDecimal(strength) };
  return (
    <article class="card" aria-label={`${words.kinds[signal]}. ${whom}`}>
      <header>
        <h2>{words.kinds[signal]}</h2>
        <p class="note">
          {whom}. {text.value.channel[channel]}.
        </p>
      </header>
      <p>{words.means[signal]}</p>
      <p>{words.honest[signal]}</p>
      <p class="note">
        {fill(signal === 'handing-out-gap' ? words.restsOnCodes : words.restsOn, values)}
      </p>
      {found !== undefined && <Figures told={told} about={found} />}
    </article>
  );
}

/** "1,2" in Vietnamese. */
function oneDecimal(value: number): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language.value, digits).format(value);
}

function Figures({ told, about: { score, codes } }: { told: Told; about: About }) {
  const { codeTable } = signalText.value;
  if (told.signal !== 'handing-out-gap')
    return <Trend trend={score.trend} channel={told.channel} />;
  if (codes.length === 0) return null;
  return (
    <table>
      <TableHead names={[codeTable.issuer, codeTable.issued, codeTable.used]} />
      <tbody>
        {codes.map(({ issuer, issued, used }) => (
          <tr key={issuer}>
            <th scope="row">{codeTable.issuers[issuer]}</th>
            <td>{issued}</td>
            <td>{used ?? codeTable.notYet}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
