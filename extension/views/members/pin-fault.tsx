import { fill } from '../../../shared/text/fill.ts';
import { fault, LEAST_DIGITS, waitUntil } from '../../state/members-page.ts';
import { membersText } from '../../state/members-text.ts';
import { timeWords } from '../../state/moment-words.ts';
import { language } from '../../state/language.ts';

/** What is wrong with a PIN, and what to do now. */
export function PinFault() {
  const { faults } = membersText.value;
  if (fault.value === null) return <p id="pin-fault" role="alert" class="unseen" />;
  const time = timeWords(waitUntil.value, language.value);
  return (
    <p id="pin-fault" role="alert" class="trouble">
      {fill(faults[fault.value], { least: LEAST_DIGITS, time })}
    </p>
  );
}
