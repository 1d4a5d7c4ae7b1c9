import { fill } from '../../../shared/text/fill.ts';
import { busy } from '../../state/commune/attempt.ts';
import type { Device } from '../../state/commune/devices.ts';
import { communeText } from '../../state/commune/text.ts';
import { dateWords } from '../../state/moment-words.ts';
import { language } from '../../state/language.ts';

/** Devices with the day of their pairing; each can be unpaired where `onRevoke` says how. */
export function DeviceList(props: {
  devices: readonly Device[];
  who: string;
  /** The device that shows this page. */
  current?: string | undefined;
  onRevoke?: (device: Device) => void;
}) {
  const { devices, who, current, onRevoke } = props;
  const { devices: words } = communeText.value;
  if (devices.length === 0) return <span class="note">{words.none}</span>;
  return (
    <ul class="devices">
      {devices.map((device) => (
        <li key={device.id}>
          <span>
            {device.label},{' '}
            <span class="note">
              {fill(words.paired, { date: dateWords(device.pairedAt, language.value) })}
              {device.id === current && `, ${words.current}`}
            </span>
          </span>
          {onRevoke && device.id !== current && (
            <button
              type="button"
              class="quiet"
              aria-label={fill(words.revokeOf, { label: device.label, who })}
              aria-disabled={busy.value}
              onClick={() => busy.value || onRevoke(device)}
            >
              {words.revoke}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
