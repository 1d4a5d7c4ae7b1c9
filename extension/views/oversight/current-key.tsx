import { currentKey } from '../../state/oversight/oversight-page.ts';
import { oversightText } from '../../state/oversight/text.ts';
import { KeyInUse } from './key-in-use.tsx';
import { ReplaceKey } from './replace-key.tsx';
import { OlderKey } from './restore-key.tsx';

/** The key that this device and the server agree on, its fingerprint, and how to change it. */
export function CurrentKey() {
  const words = oversightText.value;
  const key = currentKey.value;
  if (key === null) return null;
  return (
    <section class="card">
      <h2>{words.keyTitle}</h2>
      <KeyInUse {...key} />
      <p class="note">{words.poster}</p>
      <OlderKey />
      <ReplaceKey />
    </section>
  );
}
