import type { Role } from '../../shared/contract/role.ts';
import { fill } from '../../shared/text/fill.ts';
import { guide } from '../state/own-guide.ts';
import { leave } from '../state/popup-screen.ts';
import { text } from '../state/text.ts';
import { GuideLink } from './guide-link.tsx';
import { LanguageButton } from './language-button.tsx';
import { SecondThought } from './second-thought.tsx';

/** Which device this is, and the way to unpair it, with a second thought. */
export function DeviceFooter({ label, role }: { label: string; role: Role }) {
  const { device } = text.value.extension;
  const losses = role === 'overseer' ? [device.confirm, device.keyToo] : [device.confirm];
  return (
    <footer>
      <p class="note">{fill(device.label, { label })}</p>
      <div class="choices">
        <SecondThought
          label={device.unpair}
          look="quiet"
          question={losses.join(' ')}
          yes={device.yes}
          no={device.no}
          busy={false}
          act={() => void leave()}
        />
        <a class="quiet button" href="/members.html">
          {device.users}
        </a>
        <GuideLink href={guide.value} />
        <LanguageButton />
      </div>
    </footer>
  );
}
