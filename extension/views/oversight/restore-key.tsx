import { fill } from '../../../shared/text/fill.ts';
import { concerns, currentKey, ownKeys } from '../../state/oversight/oversight-page.ts';
import { restoreKey, restoring } from '../../state/oversight/restoring-key.ts';
import { oversightText } from '../../state/oversight/text.ts';
import { KeyInUse } from './key-in-use.tsx';
import { ReplaceKey } from './replace-key.tsx';

/** What to do when the key in use is not on this device: its recovery, or a new key. */
export function RestoreKey() {
  const words = oversightText.value;
  const key = currentKey.value;
  if (key === null) return null;
  return (
    <section class="card">
      <h2>{words.restore.title}</h2>
      <KeyInUse {...key} />
      <p>{words.restore.text}</p>
      {ownKeys.value.size > 0 && <p class="trouble">{words.restore.foreign}</p>}
      <RecoveryForm />
      <ReplaceKey />
    </section>
  );
}

/** Earlier concerns may need an earlier key. */
export function OlderKey() {
  if (concerns.value.every(({ told }) => told !== 'locked')) return null;
  return (
    <details>
      <summary>{oversightText.value.restore.older}</summary>
      <RecoveryForm />
    </details>
  );
}

function RecoveryForm() {
  const { restore } = oversightText.value;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void restoreKey(String(new FormData(event.currentTarget).get('recovery')));
      }}
    >
      <label for="recovery">{restore.label}</label>
      <textarea
        id="recovery"
        name="recovery"
        rows={3}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby="recovery-fault"
      />
      <p id="recovery-fault" role="alert" class={restoring.value === null ? 'unseen' : 'trouble'}>
        <RestoringText />
      </p>
      <button type="submit" class="strong">
        {restore.submit}
      </button>
    </form>
  );
}

function RestoringText() {
  const { restore } = oversightText.value;
  const came = restoring.value;
  if (came === null) return null;
  if (came.kind === 'wrong') return fill(restore.wrong, { numbers: came.groups.join(', ') });
  return came.kind === 'done' ? restore.done : fill(restore.other, came);
}
