import { currentKey, hasCurrentKey, keys, load } from '../../state/oversight/oversight-page.ts';
import { asking, trouble } from '../../state/tab/member-tab.ts';
import { oversightText } from '../../state/oversight/text.ts';
import { troubleText } from '../../state/text.ts';
import { ConcernList } from './concern-list.tsx';
import { CurrentKey } from './current-key.tsx';
import { MakeKey } from './make-key.tsx';
import { RestoreKey } from './restore-key.tsx';

/** The key and the concerns; what stands in the way is said above them. */
export function ConcernDesk() {
  const words = oversightText.value;
  return (
    <>
      <div class="title">
        <h1>{words.title}</h1>
        <button type="button" aria-disabled={asking.value} onClick={() => void load()}>
          {words.refresh}
        </button>
      </div>
      <DeskTrouble />
      {keys.value === null && trouble.value === null && <p role="status">{words.loading}</p>}
      {keys.value?.length === 0 && <MakeKey />}
      {currentKey.value !== null && !hasCurrentKey.value && <RestoreKey />}
      {currentKey.value !== null && hasCurrentKey.value && <CurrentKey />}
      {currentKey.value !== null && <ConcernList />}
    </>
  );
}

function DeskTrouble() {
  if (trouble.value === null) return null;
  return (
    <div class="trouble" role="alert">
      <p>{troubleText(trouble.value)}</p>
      <button type="button" onClick={() => void load()}>
        {oversightText.value.again}
      </button>
    </div>
  );
}
