import { useSignalEffect } from '@preact/signals';
import { drawers, isLocked } from '../../state/members-page.ts';
import { membersText } from '../../state/members-text.ts';
import { TabHeader } from '../tab-header.tsx';
import { LockedDrawer } from './locked-drawer.tsx';
import { OtherDrawers } from './other-drawers.tsx';
import { OwnDevices } from './own-devices.tsx';
import { PinSection } from './pin-section.tsx';

/** Who uses this browser, and the PIN that keeps one's things from the others; also where it is asked for. */
export function MembersPage() {
  useSignalEffect(() => {
    document.title = `${membersText.value.title} – Nghe Dân`;
  });
  if (drawers.value === undefined) return null;
  return (
    <>
      <TabHeader />
      <main>
        {isLocked.value ? <LockedDrawer /> : <OpenDrawer />}
        <OtherDrawers />
      </main>
    </>
  );
}

function OpenDrawer() {
  const { title, back } = membersText.value;
  return (
    <>
      <p>
        <a class="quiet button" href="/popup.html">
          {back}
        </a>
      </p>
      <h1>{title}</h1>
      <PinSection />
      <OwnDevices />
    </>
  );
}
