import { OFFICERS_OF_CODE } from '../../shared/contract/code.ts';
import type { Officer } from '../../shared/contract/officer.ts';
import { fill } from '../../shared/text/fill.ts';
import { codeText } from '../state/code-text.ts';
import { chosen, formFault, toggleOfficer, tried } from '../state/slips-form.ts';

/** Boxes to tick, in the order of the desks. */
export function OfficerChoice({ officers }: { officers: readonly Officer[] }) {
  const { slips } = codeText.value;
  const wrong = tried.value && formFault.value !== null && formFault.value !== 'noCount';
  return (
    <fieldset aria-describedby="officers-hint fault">
      <legend>{slips.officers}</legend>
      <p id="officers-hint" class="note">
        {fill(slips.officersHint, { most: OFFICERS_OF_CODE })}
      </p>
      <ul class={wrong ? 'choice wrong' : 'choice'}>
        {officers.map(({ id, desk, position }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.value.includes(id)}
                onChange={() => toggleOfficer(id)}
              />
              <span>
                <strong>{desk}</strong> {position}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
