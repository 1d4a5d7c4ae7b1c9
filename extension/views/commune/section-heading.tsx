import { busy } from '../../state/commune/attempt.ts';
import { refresh } from '../../state/commune/commune-page.ts';
import { hasMoved, section } from '../../state/commune/sections.ts';
import { communeText } from '../../state/commune/text.ts';
import { FocusHeading } from '../focus-heading.tsx';

/** What the section is about; read out when somebody went to it. */
export function SectionHeading() {
  const words = communeText.value;
  const title = words.sections[section.value];
  return (
    <div class="title">
      {hasMoved.value ? <FocusHeading key={section.value} words={title} /> : <h1>{title}</h1>}
      <button type="button" aria-disabled={busy.value} onClick={() => void refresh()}>
        {words.refresh}
      </button>
    </div>
  );
}
