import { findingSentence } from '../../../shared/monitor/finding.ts';
import { removals, type ToldRemoval } from '../../state/comments/removals.ts';
import { moderationText } from '../../state/comments/text.ts';
import { numericDay } from '../../state/moment-words.ts';
import { language } from '../../state/language.ts';
import { monitorText } from '../../state/verify/text.ts';
import { TableHead } from '../table-head.tsx';

/** What was removed so far, as the public log tells everybody. */
export function RemovalLog() {
  const { log } = moderationText.value;
  const told = removals.value;
  if (told === null) return null;
  return (
    <section class="card">
      <h2>{log.title}</h2>
      <p class="note">{log.note}</p>
      {'code' in told ? (
        <p class="trouble" role="alert">
          {findingSentence(monitorText.value, told)}
        </p>
      ) : (
        <Removals removals={told} />
      )}
    </section>
  );
}

function Removals({ removals: told }: { removals: readonly ToldRemoval[] }) {
  const { log, roles, reasons } = moderationText.value;
  if (told.length === 0) return <p>{log.none}</p>;
  return (
    <div class="wide" role="region" aria-label={log.title} tabIndex={0}>
      <table>
        <TableHead names={[log.day, log.asked, log.agreed, log.reason]} />
        <tbody>
          {told.map(({ day, role, agreed, reason }, at) => (
            <tr key={at}>
              <td>{numericDay(day, language.value)}</td>
              <td>{roles[role]}</td>
              <td>{roles[agreed]}</td>
              <td>{reasons[reason]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
