import { fill } from '../../shared/text/fill.ts';
import { groupVisitCode } from '../../shared/token/visit-code.ts';
import { codeText } from '../state/code-text.ts';
import { type Issue, sheets } from '../state/issue-slips.ts';
import { timeWords } from '../state/moment-words.ts';
import type { Slip } from '../state/slip-sheets.ts';
import { language } from '../state/language.ts';
import { typedAddress } from '../state/visit-address.ts';
import { QrCode } from './qr-code.tsx';

/** The paper: A4 sheets of slips to cut apart. */
export function SlipSheets({ issue }: { issue: Issue }) {
  return (
    <section class="sheets" aria-label={codeText.value.slips.title}>
      {sheets.value.map((sheet, number) => (
        <div class="sheet" key={number}>
          {sheet.map((slip) => (
            <SlipView key={slip.code} slip={slip} issue={issue} />
          ))}
        </div>
      ))}
    </section>
  );
}

function SlipView({ slip, issue }: { slip: Slip; issue: Issue }) {
  const words = codeText.value.slip;
  return (
    <article class="slip" data-officers={issue.officers.length}>
      <header>
        <h2>{issue.commune}</h2>
        <p>{words.what}</p>
      </header>
      <QrCode picture={slip.qr} label={words.picture} />
      <div class="beside">
        <ul>
          {issue.officers.map(({ id, desk, position }) => (
            <li key={id}>
              <strong>{desk}</strong> <span>{position}</span>
            </li>
          ))}
        </ul>
        <p>
          {words.address} <strong>{typedAddress(issue.address)}</strong> {words.code}
        </p>
      </div>
      <p class="code">{groupVisitCode(slip.code)}</p>
      <p class="foot">
        {fill(words.until, { time: timeWords(issue.expiresAt, language.value) })} {words.used}
        {issue.fingerprint && ` ${fill(words.fingerprint, { fingerprint: issue.fingerprint })}`}
      </p>
    </article>
  );
}
