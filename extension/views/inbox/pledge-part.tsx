import { fill } from '../../../shared/text/fill.ts';
import { signing, signPledge } from '../../state/inbox/acting.ts';
import { officerHere, pledge } from '../../state/inbox/inbox-page.ts';
import { asking } from '../../state/tab/member-tab.ts';
import { inboxText } from '../../state/inbox/text.ts';
import { dateWords } from '../../state/moment-words.ts';
import { language } from '../../state/language.ts';
import { SecondThought } from '../second-thought.tsx';

/** What the officers of the commune pledge, and the officer's own signature. */
export function PledgePart() {
  const { pledge: words } = inboxText.value;
  const kept = pledge.value?.value;
  if (kept === undefined) return asking.value ? null : <p class="card">{words.none}</p>;
  const own = officerHere()?.officer;
  const signed = kept.signed.find(({ officer }) => officer === own);
  return (
    <section class="card pledge">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <blockquote lang="vi">{kept.text}</blockquote>
      <p class="note">
        {words.version}: <code>{kept.version}</code>
      </p>
      {signed === undefined ? (
        <div>
          <SecondThought
            label={words.sign}
            look="strong"
            question={words.sure}
            yes={signing.value ? words.signing : words.yes}
            no={words.no}
            busy={asking.value}
            act={() => void signPledge()}
          />
        </div>
      ) : (
        <p role="status" class="signed">
          {fill(words.signed, { date: dateWords(signed.day, language.value) })}
        </p>
      )}
      <p class="note">{words.ends}</p>
    </section>
  );
}
