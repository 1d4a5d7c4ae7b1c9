import { fill } from '../../../shared/text/fill.ts';
import { dayWords } from '../../state/moment-words.ts';
import { makeKey } from '../../state/oversight/making-key.ts';
import { currentKey } from '../../state/oversight/oversight-page.ts';
import { oversightText } from '../../state/oversight/text.ts';
import { language } from '../../state/text.ts';
import { OlderKey } from './restore-key.tsx';

/** The key that this device and the server agree on, its fingerprint, and how to change it. */
export function CurrentKey() {
  const words = oversightText.value;
  const key = currentKey.value;
  if (key === null) return null;
  return (
    <section class="card">
      <h2>{words.keyTitle}</h2>
      <p>
        {fill(words.inUse, { date: dayWords(key.since, language.value) })}
        <strong class="groups">{key.fingerprint}</strong>
      </p>
      <p class="note">{words.poster}</p>
      <OlderKey />
      <details>
        <summary>{words.replace}</summary>
        <p>{words.replaceText}</p>
        <button type="button" onClick={makeKey}>
          {words.make.start}
        </button>
      </details>
    </section>
  );
}
