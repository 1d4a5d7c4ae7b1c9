import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fill } from '../../../shared/text/fill.ts';
import {
  begin,
  edit,
  form,
  loadOccasions,
  type Occasion,
  occasions,
  remove,
  shown,
  today,
} from '../../state/letters/occasions.ts';
import { letterText } from '../../state/letters/text.ts';
import { dayWords } from '../../state/moment-words.ts';
import { language } from '../../state/language.ts';
import { OccasionForm } from './occasion-form.tsx';
import { OccasionSheet } from './occasion-sheet.tsx';

/** Letters that are printed: a list that stays on the device, so that none is late. */
export function Occasions() {
  const { occasions: words } = letterText.value;
  useEffect(() => void loadOccasions(), []);
  if (shown.value !== null) return <OccasionSheet occasion={shown.value} />;
  if (form.value !== null) return <OccasionForm />;
  return (
    <>
      <div class="title">
        <h1>{words.title}</h1>
        <button type="button" class="strong" onClick={() => void begin()}>
          {words.add}
        </button>
      </div>
      <p class="note">{words.lead}</p>
      {occasions.value?.length === 0 && <p class="card">{words.empty}</p>}
      {occasions.value?.map((one) => (
        <OccasionCard key={one.id} occasion={one} />
      ))}
    </>
  );
}

function OccasionCard({ occasion }: { occasion: Occasion }) {
  const { occasions: words } = letterText.value;
  const { kind, person, recipient, printedOn } = occasion;
  const isLate = printedOn === null && occasion.dueOn < today();
  return (
    <article class={isLate ? 'card late' : 'card'}>
      <header>
        <h2>
          {words.kinds[kind]}: {person}
        </h2>
        <p>{recipient}</p>
        <When occasion={occasion} isLate={isLate} />
      </header>
      <div class="choices">
        <button type="button" class="strong" onClick={() => (shown.value = occasion)}>
          {words.open}
        </button>
        <button type="button" onClick={() => edit(occasion)}>
          {words.edit}
        </button>
        <RemoveButton occasion={occasion} />
      </div>
    </article>
  );
}

function When({ occasion: { dueOn, printedOn }, isLate }: { occasion: Occasion; isLate: boolean }) {
  const { due, occasions: words, overdue } = letterText.value;
  const day = (date: string) => ({ date: dayWords(date, language.value) });
  if (printedOn !== null) return <p class="note">{fill(words.printedOn, day(printedOn))}</p>;
  return (
    <p>
      <strong class={isLate ? 'overdue' : ''}>{fill(isLate ? overdue : due, day(dueOn))}</strong>
    </p>
  );
}

/** Asks once more: what is deleted is nowhere else. */
function RemoveButton({ occasion }: { occasion: Occasion }) {
  const asked = useSignal(false);
  const { occasions: words } = letterText.value;
  if (!asked.value) {
    return (
      <button type="button" onClick={() => (asked.value = true)}>
        {words.remove}
      </button>
    );
  }
  return (
    <span class="sure">
      {words.removeSure}{' '}
      <button type="button" onClick={() => void remove(occasion)}>
        {words.remove}
      </button>
      <button type="button" ref={(button) => button?.focus()} onClick={() => (asked.value = false)}>
        {words.removeNo}
      </button>
    </span>
  );
}
