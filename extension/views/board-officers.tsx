import type { Board, ChannelResult } from '../../shared/contract/score.ts';
import { inOrder } from '../state/channel-order.ts';
import { pointsOf } from '../state/points.ts';
import { scoreWords } from '../state/score-words.ts';
import { text } from '../state/text.ts';
import { SmallIntervalLine } from './interval-line.tsx';

type BoardOfficer = NonNullable<Board['officers']>[number];

/** The officers as the server lists them, by desk: an order in a room, never a rank. */
export function BoardOfficers({ officers }: { officers: readonly BoardOfficer[] }) {
  const { board } = text.value.extension;
  return (
    <section>
      <h2>{board.officers}</h2>
      {officers.length === 0 && <p class="note">{board.nobody}</p>}
      <ul class="officers">
        {officers.map((officer) => (
          <li key={officer.id}>
            <OfficerLine officer={officer} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OfficerLine({ officer }: { officer: BoardOfficer }) {
  const place = [officer.name, officer.desk].filter((part) => part !== undefined).join(', ');
  return (
    <>
      <h3>
        {officer.position} <small>{place}</small>
      </h3>
      {officer.channels.length === 0 && <p class="note">{text.value.extension.notEnough.short}</p>}
      {inOrder(officer.channels).map((result) => (
        <ChannelLine key={result.channel} result={result} />
      ))}
    </>
  );
}

function ChannelLine({ result }: { result: ChannelResult }) {
  return (
    <>
      <p class="note">
        {text.value.channel[result.channel]}: {scoreWords(result)}
      </p>
      {result.score && <SmallIntervalLine points={pointsOf(result.score)} />}
    </>
  );
}
