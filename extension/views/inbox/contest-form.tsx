import { useId } from 'preact/hooks';
import type { RemovalReason, removalReasons } from '../../../shared/comments/moderation.ts';
import type { CONTEST_LENGTH } from '../../../shared/contract/comment.ts';
import { fill } from '../../../shared/text/fill.ts';
import { contest, contesting } from '../../state/inbox/acting.ts';
import { asking } from '../../state/tab/member-tab.ts';
import { inboxText } from '../../state/inbox/text.ts';

// The contract's list and length; their types alone, so that no validator is bundled.
const reasons: typeof removalReasons = ['personal-data', 'insult', 'unrelated', 'unlawful'];
const most: typeof CONTEST_LENGTH = 300;

/** What an officer has against a comment. */
export function ContestForm({ comment }: { comment: string }) {
  const { contest: words, reasons: said } = inboxText.value;
  const id = useId();
  return (
    <form
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!asking.value) void contest(comment, contestIn(event.currentTarget));
      }}
    >
      <h3 id={`${id}-title`}>{words.title}</h3>
      <p class="note">{words.lead}</p>
      <label for={`${id}-reason`}>{words.reason}</label>
      <select id={`${id}-reason`} name="reason" required ref={takeFocus}>
        <option value="">{words.chooseReason}</option>
        {reasons.map((reason) => (
          <option key={reason} value={reason}>
            {said[reason]}
          </option>
        ))}
      </select>
      <label for={`${id}-note`}>{words.note}</label>
      <textarea
        id={`${id}-note`}
        name="note"
        rows={3}
        maxLength={most}
        aria-describedby={`${id}-hint`}
      />
      <p class="note" id={`${id}-hint`}>
        {fill(words.noteHint, { most })}
      </p>
      <p class="choices">
        <button type="button" onClick={() => (contesting.value = null)}>
          {words.cancel}
        </button>
        <button type="submit" class="strong" aria-disabled={asking.value}>
          {words.send}
        </button>
      </p>
    </form>
  );
}

function contestIn(form: HTMLFormElement) {
  const values = new FormData(form);
  const reason = values.get('reason') as RemovalReason;
  const note = String(values.get('note')).trim();
  return note === '' ? { reason } : { reason, note };
}

function takeFocus(field: HTMLElement | null): void {
  field?.focus();
}
