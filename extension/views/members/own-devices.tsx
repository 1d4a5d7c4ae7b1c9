import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fill } from '../../../shared/text/fill.ts';
import { language } from '../../state/language.ts';
import { membersText } from '../../state/members-text.ts';
import { dateWords } from '../../state/moment-words.ts';
import { devices, loadDevices, revokeDevice, trouble } from '../../state/own-devices.ts';
import { troubleText } from '../../state/text.ts';

type Device = NonNullable<typeof devices.value>[number];

/** One's other devices, so that whoever lost one need not wait for somebody else. */
export function OwnDevices() {
  const words = membersText.value.devices;
  useEffect(() => void loadDevices(), []);
  if (trouble.value === null && devices.value === null) return null;
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="note">{words.lead}</p>
      {trouble.value !== null && (
        <p role="alert" class="trouble">
          {troubleText(trouble.value)}
        </p>
      )}
      <ul class="drawers">
        {(devices.value ?? []).map((device) => (
          <DeviceRow key={device.id} device={device} />
        ))}
      </ul>
    </section>
  );
}

function DeviceRow({ device: { id, label, pairedAt, current } }: { device: Device }) {
  const words = membersText.value.devices;
  const sure = useSignal(false);
  const date = dateWords(pairedAt, language.value);
  return (
    <li>
      <span>
        {label} <small>({current ? words.current : fill(words.paired, { date })})</small>
      </span>
      {!current && (
        <button
          type="button"
          class={sure.value ? 'strong' : undefined}
          aria-label={sure.value ? undefined : fill(words.revokeOf, { label })}
          onClick={() => void (sure.value ? revokeDevice(id) : (sure.value = true))}
        >
          {sure.value ? words.sure : words.revoke}
        </button>
      )}
    </li>
  );
}
