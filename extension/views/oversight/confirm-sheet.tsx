import { fill } from '../../../shared/text/fill.ts';
import { confirming, type NewKey, publishKey, wrong } from '../../state/oversight/making-key.ts';
import { asking, trouble } from '../../state/tab/member-tab.ts';
import { oversightText } from '../../state/oversight/text.ts';
import { troubleText } from '../../state/text.ts';

/** Three groups read back from the paper; only then is the key published. */
export function ConfirmSheet({ made }: { made: NewKey }) {
  const { confirm } = oversightText.value;
  return (
    <form
      class="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const filled = new FormData(event.currentTarget);
        const typed = made.asked.map((n) => [n, String(filled.get(`group-${n}`))] as const);
        void publishKey(new Map(typed));
      }}
    >
      <h1>{confirm.title}</h1>
      <p>{confirm.text}</p>
      {made.asked.map((number) => (
        <GroupField key={number} number={number} />
      ))}
      <p id="fault" role="alert" class={faultText() === null ? 'unseen' : 'trouble'}>
        {faultText()}
      </p>
      <p class="choices">
        <button type="button" onClick={() => (confirming.value = false)}>
          {confirm.back}
        </button>
        <button type="submit" class="strong" aria-disabled={asking.value}>
          {asking.value ? confirm.publishing : confirm.publish}
        </button>
      </p>
    </form>
  );
}

function GroupField({ number }: { number: number }) {
  const name = `group-${number}`;
  return (
    <p>
      <label for={name}>{fill(oversightText.value.confirm.group, { number })}</label>
      <input
        id={name}
        name={name}
        class="group"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-invalid={wrong.value.includes(number)}
        aria-describedby="fault"
      />
    </p>
  );
}

function faultText(): string | null {
  const { confirm } = oversightText.value;
  if (wrong.value.length > 0) return fill(confirm.wrong, { numbers: wrong.value.join(', ') });
  return trouble.value === null ? null : troubleText(trouble.value);
}
