import { asking } from '../../state/tab/member-tab.ts';
import { tabText } from '../../state/tab/text.ts';

/** The title of a tab, and the button that asks the server anew. */
export function TitleBar({ words, refresh }: { words: string; refresh: () => Promise<void> }) {
  return (
    <div class="title">
      <h1>{words}</h1>
      <button
        type="button"
        aria-disabled={asking.value}
        onClick={() => void (asking.value || refresh())}
      >
        {tabText.value.refresh}
      </button>
    </div>
  );
}
