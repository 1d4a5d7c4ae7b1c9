import { fill } from '../../../shared/text/fill.ts';
import { busy } from '../../state/commune/attempt.ts';
import { askToWithdraw, type Member } from '../../state/commune/devices.ts';
import { communeText } from '../../state/commune/text.ts';
import { dateWords } from '../../state/moment-words.ts';
import { language } from '../../state/language.ts';

/** That an invite is out, and the way to withdraw it. */
export function PendingInvite({ member, who }: { member: Member; who: string }) {
  const { devices: words } = communeText.value;
  if (member.invitedUntil === null) return null;
  return (
    <span class="pending">
      {fill(words.pending, { date: dateWords(member.invitedUntil, language.value) })}{' '}
      <button
        type="button"
        class="quiet"
        aria-label={fill(words.withdrawOf, { who })}
        aria-disabled={busy.value}
        onClick={() => busy.value || askToWithdraw(member, who)}
      >
        {words.withdraw}
      </button>
    </span>
  );
}
