import { leader } from '../../state/commune/attempt.ts';
import { askToRevoke, others, own } from '../../state/commune/devices.ts';
import { communeText } from '../../state/commune/text.ts';
import { text } from '../../state/text.ts';
import { DeviceList } from './device-list.tsx';

/** The leader's own devices, and those that only the operator sees to. */
export function LeaderDevices() {
  const { devices: words } = communeText.value;
  return (
    <>
      <section aria-labelledby="own">
        <h2 id="own">{words.own}</h2>
        <DeviceList
          devices={own.value?.devices ?? []}
          who={words.you}
          current={leader()?.device}
          onRevoke={(device) => askToRevoke(device, 'own')}
        />
        <p class="note">{words.ownNote}</p>
      </section>
      {others.value.length > 0 && <Others />}
    </>
  );
}

function Others() {
  const { devices: words } = communeText.value;
  return (
    <section aria-labelledby="others">
      <h2 id="others">{words.others}</h2>
      <ul class="rows">
        {others.value.map(({ id, role, label, devices }) => (
          <li key={id} class="row">
            <div class="who">
              <strong>{label}</strong>
              <span class="note">{text.value.extension.roles[role]}</span>
              <DeviceList devices={devices} who={label} />
            </div>
          </li>
        ))}
      </ul>
      <p class="note">{words.othersNote}</p>
    </section>
  );
}
