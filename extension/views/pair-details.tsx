import { destination, invitation, label, presetServer, server } from '../state/pair-form.ts';
import { text } from '../state/text.ts';

/** What few need: the server's address, for a code alone, and the device's name. */
export function PairDetails() {
  const { pair } = text.value.extension;
  const fromLink = invitation.value?.server ?? null;
  const known = fromLink ?? presetServer.value;
  // Opens by itself once it is needed; the person may have opened it before.
  const needed = invitation.value !== null && destination.value === null;
  return (
    <details open={needed || server.value !== ''}>
      <summary>{pair.more}</summary>
      <label for="server">{pair.server}</label>
      <input
        id="server"
        inputMode="url"
        value={known ?? server.value}
        readOnly={known !== null}
        onInput={(event) => (server.value = event.currentTarget.value)}
        placeholder="https://"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="server-hint"
      />
      <p id="server-hint" class="note">
        {fromLink !== null ? pair.fromLink : known ? pair.presetServer : pair.serverHint}
      </p>
      <label for="label">{pair.label}</label>
      <input
        id="label"
        value={label}
        onInput={(event) => (label.value = event.currentTarget.value)}
        maxLength={60}
        autocomplete="off"
        aria-describedby="label-hint"
      />
      <p id="label-hint" class="note">
        {pair.labelHint}
      </p>
    </details>
  );
}
