import { fill } from '../../../shared/text/fill.ts';
import { busy } from '../../state/commune/attempt.ts';
import { askToRemoveKiosk, kiosks, type Member } from '../../state/commune/devices.ts';
import { invite } from '../../state/commune/invites.ts';
import { communeText } from '../../state/commune/text.ts';
import { DeviceList } from './device-list.tsx';
import { InviteCard } from './invite-card.tsx';
import { LabelForm } from './label-form.tsx';
import { PendingInvite } from './pending-invite.tsx';

const inviteKiosk = (label: string) => invite({ role: 'kiosk', label }, label);

/** Tablets in the hall, each with a name. */
export function KiosksSection() {
  const { kiosks: words, sections } = communeText.value;
  return (
    <>
      <p>{words.lead}</p>
      <InviteCard kiosk />
      {kiosks.value.length === 0 && <p class="empty">{words.empty}</p>}
      <ul class="rows" aria-label={sections.kiosks}>
        {kiosks.value.map((kiosk) => (
          <KioskRow key={kiosk.id} kiosk={kiosk} />
        ))}
      </ul>
      <LabelForm
        id="kiosk-label"
        words={words}
        taken={kiosks.value.map(({ label }) => label)}
        submit={words.add}
        make={inviteKiosk}
      />
    </>
  );
}

function KioskRow({ kiosk }: { kiosk: Member }) {
  const { kiosks: words } = communeText.value;
  const who = kiosk.label;
  return (
    <li class="row">
      <div class="who">
        <strong>{who}</strong>
        <DeviceList devices={kiosk.devices} who={who} />
        <PendingInvite member={kiosk} who={who} />
      </div>
      <p class="choices">
        <button
          type="button"
          aria-label={fill(words.againOf, { who })}
          aria-disabled={busy.value}
          onClick={() => void inviteKiosk(who)}
        >
          {words.again}
        </button>
        <button
          type="button"
          aria-label={fill(words.removeOf, { who })}
          aria-disabled={busy.value}
          onClick={() => busy.value || askToRemoveKiosk(kiosk)}
        >
          {words.remove}
        </button>
      </p>
    </li>
  );
}
