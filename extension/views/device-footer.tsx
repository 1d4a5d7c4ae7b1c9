import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Role } from '../../shared/contract/role.ts';
import { fill } from '../../shared/text/fill.ts';
import { leave } from '../state/popup-screen.ts';
import { text } from '../state/text.ts';
import { LanguageButton } from './language-button.tsx';

function takeFocus(button: HTMLElement | null): void {
  button?.focus();
}

/** Which device this is, and the way to unpair it, with a second thought. */
export function DeviceFooter({ label, role }: { label: string; role: Role }) {
  const { device } = text.value.extension;
  const sure = useSignal(false);
  const wasAsked = useRef(false);
  return (
    <footer>
      <p class="note">{fill(device.label, { label })}</p>
      {sure.value ? (
        <div class="card" role="group" aria-label={device.unpair}>
          <p>{device.confirm}</p>
          {role === 'overseer' && <p>{device.keyToo}</p>}
          <p class="choices">
            <button type="button" onClick={() => void leave()}>
              {device.yes}
            </button>
            <button
              ref={takeFocus}
              type="button"
              class="strong"
              onClick={() => (sure.value = false)}
            >
              {device.no}
            </button>
          </p>
        </div>
      ) : (
        <p class="choices">
          <button
            ref={wasAsked.current ? takeFocus : null}
            type="button"
            class="quiet"
            onClick={() => (wasAsked.current = sure.value = true)}
          >
            {device.unpair}
          </button>
          <a class="quiet button" href="/members.html">
            {device.users}
          </a>
          <LanguageButton />
        </p>
      )}
    </footer>
  );
}
