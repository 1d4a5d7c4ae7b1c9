import {
  type ClosingReason,
  type closingReasons,
  type ConcernChange,
  type SealedConcern,
} from '../../../shared/contract/concern.ts';
import { answer } from '../../state/oversight/answering.ts';
import { asking } from '../../state/tab/member-tab.ts';
import { oversightText } from '../../state/oversight/text.ts';

/** The contract's list; its type alone, so that no validator is bundled. */
const reasons: typeof closingReasons = [
  'settled',
  'unfounded',
  'too-little',
  'not-ours',
  'repeated',
];

/** What Mặt trận says to whoever holds the reference. */
export function AnswerForm({ sealed }: { sealed: SealedConcern }) {
  const { change, reasons: words } = oversightText.value;
  const say = (said: ConcernChange) => () => void (asking.value || answer(sealed.id, said));
  const select = `reason-${sealed.id}`;
  return (
    <form
      class="answer"
      aria-label={change.title}
      onSubmit={(event) => {
        event.preventDefault();
        const reason = new FormData(event.currentTarget).get('reason') as ClosingReason;
        say({ status: 'closed', reason })();
      }}
    >
      <button type="button" onClick={say({ status: 'examining' })}>
        {change.examining}
      </button>
      <button type="button" onClick={say({ status: 'referred' })}>
        {change.referred}
      </button>
      <span class="closing">
        <label for={select}>{change.reason}</label>
        <select id={select} name="reason" required>
          <option value="">{change.chooseReason}</option>
          {reasons.map((reason) => (
            <option key={reason} value={reason}>
              {words[reason]}
            </option>
          ))}
        </select>
        <button type="submit">{change.close}</button>
      </span>
    </form>
  );
}
