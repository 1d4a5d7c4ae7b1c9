import { fill } from '../../../shared/text/fill.ts';
import { editing, open } from '../../state/commune/officer-form.ts';
import { exportOfficers } from '../../state/commune/officers-file.ts';
import { serving } from '../../state/commune/officers.ts';
import { communeText } from '../../state/commune/text.ts';
import { GoneOfficers } from './gone-officers.tsx';
import { ImportFile } from './import-file.tsx';
import { OfficerForm } from './officer-form.tsx';
import { OfficerRow } from './officer-row.tsx';

/** Who serves, who comes and who leaves. */
export function OfficersSection() {
  const { officers: words } = communeText.value;
  return (
    <>
      <p>{words.lead}</p>
      {editing.value === 'new' ? <OfficerForm /> : <AddButton />}
      <section aria-labelledby="serving">
        <h2 id="serving">{fill(words.count, { count: serving.value.length })}</h2>
        {serving.value.length === 0 && <p class="empty">{words.empty}</p>}
        <ul class="rows">
          {serving.value.map((officer) => (
            <OfficerRow key={officer.id} officer={officer} />
          ))}
        </ul>
        {serving.value.length > 0 && (
          <p>
            <button type="button" onClick={exportOfficers}>
              {words.export}
            </button>
          </p>
        )}
      </section>
      <ImportFile />
      <GoneOfficers />
    </>
  );
}

function AddButton() {
  return (
    <p>
      <button type="button" class="strong" onClick={() => open('new')}>
        {communeText.value.officers.add}
      </button>
    </p>
  );
}
