import type { Officer } from '../../../shared/contract/officer.ts';
import { fill } from '../../../shared/text/fill.ts';
import { busy } from '../../state/commune/attempt.ts';
import { editing, open } from '../../state/commune/officer-form.ts';
import { askToLeave, called } from '../../state/commune/officers.ts';
import { communeText } from '../../state/commune/text.ts';
import { OfficerForm } from './officer-form.tsx';

/** An officer in the list; the form takes the row's place while it is open. */
export function OfficerRow({ officer }: { officer: Officer }) {
  const { officers: words } = communeText.value;
  const edited = editing.value;
  if (edited !== null && edited !== 'new' && edited.id === officer.id) {
    return (
      <li>
        <OfficerForm />
      </li>
    );
  }
  const who = called(officer);
  return (
    <li class="row">
      <p class="who">
        <strong>{officer.desk}</strong>
        <span>{officer.position}</span>
        {officer.name && <span class="note">{officer.name}</span>}
      </p>
      <p class="choices">
        <button
          type="button"
          aria-label={fill(words.changeOf, { who })}
          aria-disabled={busy.value}
          onClick={() => open(officer)}
        >
          {words.change}
        </button>
        <button
          type="button"
          aria-label={fill(words.leaveOf, { who })}
          aria-disabled={busy.value}
          onClick={() => busy.value || askToLeave(officer)}
        >
          {words.leave}
        </button>
      </p>
    </li>
  );
}
