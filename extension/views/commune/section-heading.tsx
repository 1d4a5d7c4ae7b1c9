import { useEffect } from 'preact/hooks';
import { busy } from '../../state/commune/attempt.ts';
import { refresh } from '../../state/commune/commune-page.ts';
import { hasMoved, section } from '../../state/commune/sections.ts';
import { communeText } from '../../state/commune/text.ts';
import { focusSection } from './focus-section.ts';

/** What the section is about; read out when somebody went to it. */
export function SectionHeading() {
  const words = communeText.value;
  useEffect(() => {
    if (hasMoved.value) focusSection();
  }, [section.value]);
  return (
    <div class="title">
      <h1 id="section" tabIndex={-1}>
        {words.sections[section.value]}
      </h1>
      <button type="button" aria-disabled={busy.value} onClick={() => void refresh()}>
        {words.refresh}
      </button>
    </div>
  );
}
