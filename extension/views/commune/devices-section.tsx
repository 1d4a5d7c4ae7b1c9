import { fill } from '../../../shared/text/fill.ts';
import { busy } from '../../state/commune/attempt.ts';
import { askToRevoke, type Staffed, staff } from '../../state/commune/devices.ts';
import { invite } from '../../state/commune/invites.ts';
import { called } from '../../state/commune/officers.ts';
import { communeText } from '../../state/commune/text.ts';
import { DeviceList } from './device-list.tsx';
import { InviteCard } from './invite-card.tsx';
import { LeaderDevices } from './leader-devices.tsx';
import { PendingInvite } from './pending-invite.tsx';

/** Which devices stand for whom, and the way to pair and unpair them. */
export function DevicesSection() {
  const { devices: words } = communeText.value;
  return (
    <>
      <p>{words.lead}</p>
      <InviteCard kiosk={false} />
      <section aria-labelledby="staff">
        <h2 id="staff">{words.officers}</h2>
        {staff.value.length === 0 && <p class="empty">{words.nobody}</p>}
        <ul class="rows">
          {staff.value.map((one) => (
            <StaffRow key={one.officer.id} one={one} />
          ))}
        </ul>
      </section>
      <LeaderDevices />
    </>
  );
}

function StaffRow({ one }: { one: Staffed }) {
  const { officer, member } = one;
  const who = called(officer);
  const devices = member?.devices ?? [];
  return (
    <li class="row">
      <div class="who">
        <strong>{officer.desk}</strong>
        <span>{[officer.position, officer.name].filter(Boolean).join(', ')}</span>
        <DeviceList devices={devices} who={who} onRevoke={(device) => askToRevoke(device, one)} />
        {member && <PendingInvite member={member} who={who} />}
      </div>
      <InviteButton one={one} />
    </li>
  );
}

function InviteButton({ one: { officer, member } }: { one: Staffed }) {
  const { devices: words } = communeText.value;
  const who = called(officer);
  const action = member?.devices.length ? words.inviteMore : words.invite;
  return (
    <button
      type="button"
      aria-label={fill(words.inviteOf, { action, who })}
      aria-disabled={busy.value}
      onClick={() => void invite({ role: 'officer', officer: officer.id }, who)}
    >
      {action}
    </button>
  );
}
