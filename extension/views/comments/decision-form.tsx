import { type RemovalReason, removalReasons } from '../../../shared/comments/moderation.ts';
import { fill } from '../../../shared/text/fill.ts';
import { decide, moderator } from '../../state/comments/comments-page.ts';
import { moderationText } from '../../state/comments/text.ts';
import { dateWords } from '../../state/moment-words.ts';
import { asking } from '../../state/tab/member-tab.ts';
import { language } from '../../state/language.ts';
import { SecondThought } from '../second-thought.tsx';
import type { OpenComment } from './comment-card.tsx';

/** What may be decided: alone to show it, to remove it only with the other. */
export function DecisionForm({ comment }: { comment: OpenComment }) {
  const { removal } = comment;
  if (removal === null) return <First comment={comment} />;
  return removal.by === moderator()?.role ? (
    <OwnWish comment={comment} removal={removal} />
  ) : (
    <OthersWish comment={comment} removal={removal} />
  );
}

type Wish = NonNullable<OpenComment['removal']>;

function wishWords(sentence: string, { by, reason, lapsesAt }: Wish): string {
  const { roles, reasons } = moderationText.value;
  const date = dateWords(lapsesAt, language.value);
  return fill(sentence, { role: roles[by], reason: reasons[reason], date });
}

function First({ comment }: { comment: OpenComment }) {
  const { show, keep, remove, reason: label, chooseReason, reasons } = moderationText.value;
  const select = `reason-${comment.id}`;
  return (
    <form
      class="decision"
      onSubmit={(event) => {
        event.preventDefault();
        const reason = new FormData(event.currentTarget).get('reason') as RemovalReason;
        void decide(comment.id, { verdict: 'remove', reason });
      }}
    >
      <Show id={comment.id} words={comment.state === 'shown' ? keep : show} />
      <span class="removing">
        <label for={select}>{label}</label>
        <select id={select} name="reason" required>
          <option value="">{chooseReason}</option>
          {removalReasons.map((reason) => (
            <option key={reason} value={reason}>
              {reasons[reason]}
            </option>
          ))}
        </select>
        <button type="submit" aria-disabled={asking.value}>
          {remove}
        </button>
      </span>
    </form>
  );
}

function OwnWish({ comment, removal }: { comment: OpenComment; removal: Wish }) {
  const { ownWish, withdraw } = moderationText.value;
  return (
    <div class="decision">
      <p class="wish">{wishWords(ownWish, removal)}</p>
      <Show id={comment.id} words={withdraw} />
    </div>
  );
}

function OthersWish({ comment, removal }: { comment: OpenComment; removal: Wish }) {
  const { othersWish, refuse, agree, agreeSure, agreeYes, agreeNo } = moderationText.value;
  const { reason } = removal;
  return (
    <div class="decision">
      <p class="wish">{wishWords(othersWish, removal)}</p>
      <Show id={comment.id} words={refuse} />
      <SecondThought
        label={agree}
        question={agreeSure}
        yes={agreeYes}
        no={agreeNo}
        busy={asking.value}
        act={() => void decide(comment.id, { verdict: 'remove', reason })}
      />
    </div>
  );
}

function Show({ id, words }: { id: string; words: string }) {
  return (
    <button
      type="button"
      class="strong"
      aria-disabled={asking.value}
      onClick={() => void decide(id, { verdict: 'show' })}
    >
      {words}
    </button>
  );
}
