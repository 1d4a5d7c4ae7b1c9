import type { ComponentChild } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Correspondence, LetterBox } from '../../../shared/contract/letter.ts';
import { trouble } from '../../state/tab/member-tab.ts';
import { lists, loadBox, loadMore } from '../../state/letters/lists.ts';
import { letterText } from '../../state/letters/text.ts';

/** What is in a box, a card for each, asked for when it is looked at. */
export function BoxList(props: {
  box: LetterBox;
  empty: string;
  card: (one: Correspondence) => ComponentChild;
}) {
  const { box, empty, card } = props;
  useEffect(() => void loadBox(box), [box]);
  const { letters, next } = lists[box].value;
  if (letters === null) {
    return trouble.value === null ? <p role="status">{letterText.value.loading}</p> : null;
  }
  if (letters.length === 0) return <p class="card">{empty}</p>;
  return (
    <>
      {letters.map(card)}
      {next !== null && (
        <button type="button" onClick={() => void loadMore(box)}>
          {letterText.value.more}
        </button>
      )}
    </>
  );
}
