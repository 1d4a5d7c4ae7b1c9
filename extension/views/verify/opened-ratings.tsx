import { useEffect } from 'preact/hooks';
import type { Opening } from '../../../shared/contract/opening.ts';
import { fill } from '../../../shared/text/fill.ts';
import { text } from '../../state/text.ts';
import { answerWords } from '../../state/verify/answer-words.ts';
import {
  beginReading,
  choose,
  chosen,
  officers,
  ownerOf,
  showMore,
  shown,
  whose,
} from '../../state/verify/opened-ratings.ts';
import { verifyText } from '../../state/verify/text.ts';

/** Every rating that a check has read and found in the log, one by one. */
export function OpenedRatings() {
  const { openings: words } = verifyText.value;
  useEffect(() => void beginReading(), []);
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="note">{words.note}</p>
      <Whose />
      <p role="status">{fill(words.count, { count: chosen.value.length })}</p>
      <ul class="openings">
        {shown.value.map((one) => (
          <Rating key={one.leaf} one={one} />
        ))}
      </ul>
      {shown.value.length < chosen.value.length && (
        <p>
          <button type="button" onClick={showMore}>
            {words.more}
          </button>
        </p>
      )}
    </section>
  );
}

function Whose() {
  const { openings: words } = verifyText.value;
  return (
    <>
      <label for="whose">{words.whose}</label>
      <select
        id="whose"
        value={whose.value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="all">{words.all}</option>
        {[...(officers.value?.values() ?? [])].map(({ id, desk, position }) => (
          <option key={id} value={id}>
            {desk}: {position}
          </option>
        ))}
        <option value="pool">{words.pool}</option>
      </select>
    </>
  );
}

function Rating({ one }: { one: Opening }) {
  const { openings: words } = verifyText.value;
  const { names } = text.value.criteria;
  const channel = text.value.channel[one.channel];
  return (
    <li>
      <strong>{ownerWords(one)}</strong>
      <span class="note">
        {fill(words.line, { line: one.leaf + 1, release: one.opened, channel })}
      </span>
      <span>{answerWords(one.answers, { names, openings: words }).join(' ')}</span>
      {one.reason !== null && <span class="note">{words.uncounted[one.reason]}</span>}
    </li>
  );
}

function ownerWords(one: Opening): string | null {
  const { pool, former } = verifyText.value.openings;
  const owner = ownerOf(one);
  if (owner === 'pool') return pool;
  if (officers.value === null) return null;
  const officer = officers.value.get(owner);
  return officer === undefined ? former : `${officer.position}, ${officer.desk}`;
}
