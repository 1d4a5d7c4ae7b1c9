import { makeKey } from '../../state/oversight/making-key.ts';
import { oversightText } from '../../state/oversight/text.ts';

/** Another key instead of the one in use, and when that is right. */
export function ReplaceKey() {
  const { make, replace, replaceText } = oversightText.value;
  return (
    <details>
      <summary>{replace}</summary>
      <p>{replaceText}</p>
      <button type="button" onClick={makeKey}>
        {make.start}
      </button>
    </details>
  );
}
