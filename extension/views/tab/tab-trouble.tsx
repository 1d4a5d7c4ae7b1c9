import { trouble } from '../../state/tab/member-tab.ts';
import { tabText } from '../../state/tab/text.ts';
import { troubleText } from '../../state/text.ts';

/** What stands in the way, and to try again. */
export function TabTrouble({ again }: { again: () => Promise<void> }) {
  if (trouble.value === null) return null;
  return (
    <div class="trouble" role="alert">
      <p>{troubleText(trouble.value)}</p>
      <button type="button" onClick={() => void again()}>
        {tabText.value.again}
      </button>
    </div>
  );
}
