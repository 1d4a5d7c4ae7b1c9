import type { Concern } from '../../../shared/concern/concern.ts';
import type { SealedConcern } from '../../../shared/contract/concern.ts';
import { fill } from '../../../shared/text/fill.ts';
import { groupVisitCode } from '../../../shared/token/visit-code.ts';
import { dayWords } from '../../state/moment-words.ts';
import { referral } from '../../state/oversight/answering.ts';
import type { OpenedConcern } from '../../state/oversight/opened-concern.ts';
import { oversightText } from '../../state/oversight/text.ts';
import { language } from '../../state/language.ts';
import { AnswerForm } from './answer-form.tsx';

/** One concern: how it stands, what it says, and the answer to it. */
export function ConcernCard({ concern }: { concern: OpenedConcern }) {
  const { list, referral: words } = oversightText.value;
  const { sealed, told } = concern;
  return (
    <article class={sealed.overdue ? 'card late' : 'card'}>
      <State sealed={sealed} />
      {told === 'locked' && <p>{fill(list.locked, { fingerprint: sealed.fingerprint })}</p>}
      {told === 'broken' && <p>{list.broken}</p>}
      {typeof told === 'object' && (
        <>
          <Told told={told} />
          <p>
            <button type="button" onClick={() => (referral.value = concern)}>
              {words.open}
            </button>
          </p>
        </>
      )}
      <AnswerForm sealed={sealed} />
    </article>
  );
}

function State({ sealed }: { sealed: SealedConcern }) {
  const { list, reasons, statuses } = oversightText.value;
  const day = (date: string) => dayWords(date, language.value);
  const due = fill(sealed.overdue ? list.overdue : list.due, { date: day(sealed.dueOn) });
  return (
    <header>
      <h3>
        {statuses[sealed.status]}
        {sealed.reason && `: ${reasons[sealed.reason]}`}
      </h3>
      <p class="note">
        {fill(list.received, { date: day(sealed.receivedOn) })}
        {sealed.status === 'received' && (
          <>
            {'. '}
            <strong class={sealed.overdue ? 'overdue' : ''}>{due}</strong>
          </>
        )}
      </p>
    </header>
  );
}

/** Text of somebody unknown: shown as text, whatever it holds. */
function Told({ told }: { told: Concern }) {
  const { kinds, list } = oversightText.value;
  const rows = [
    [list.about, kinds[told.about]],
    [list.officer, told.officer || list.noOfficer],
    [list.what, told.text],
    [list.contact, told.contact || list.noContact],
    [list.reference, groupVisitCode(told.reference)],
  ];
  return (
    <dl>
      {rows.map(([name, said]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
