import { useEffect } from 'preact/hooks';
import { findOwnGuide } from '../state/own-guide.ts';
import { destination, paired, who } from '../state/pair-form.ts';
import { text } from '../state/text.ts';
import { FocusHeading } from './focus-heading.tsx';
import { PairForm } from './pair-form.tsx';
import { TabHeader } from './tab-header.tsx';
import { ToolbarPicture } from './toolbar-picture.tsx';

/** The whole tab in which a device is paired. */
export function PairPage() {
  if (paired.value === undefined) return null;
  return (
    <>
      <TabHeader server={destination.value} />
      <main>{paired.value === null ? <PairForm /> : <Paired />}</main>
    </>
  );
}

function Paired() {
  useEffect(() => void findOwnGuide(), []);
  const { pair, roles } = text.value.extension;
  const me = who.value;
  const role = me?.officer ? `${me.officer.position}, ${me.officer.desk}` : me && roles[me.role];
  return (
    <section class="card" role="status">
      <FocusHeading words={pair.doneTitle} />
      {role && <p class="done-as">{[role, me?.commune?.name].filter(Boolean).join(', ')}</p>}
      <ToolbarPicture />
      <p>{pair.donePin}</p>
      <p>
        <a class="button strong" href="/popup.html">
          {pair.see}
        </a>
      </p>
      {me === null && <p class="note">{pair.already}</p>}
    </section>
  );
}
