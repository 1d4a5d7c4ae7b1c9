import { useSignal } from '@preact/signals';
import { leaveForgotten, own, tryPin, working } from '../../state/members-page.ts';
import { membersText } from '../../state/members-text.ts';
import { PinFault } from './pin-fault.tsx';
import { PinField, typedIn } from './pin-field.tsx';

/** Asks for the PIN of whoever's things are open. */
export function LockedDrawer() {
  const { locked } = membersText.value;
  return (
    <form
      class="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        void tryPin(typedIn(form, 'pin')).then(() => form.reset());
      }}
    >
      <h1>{locked.title}</h1>
      {own.value?.title && <p class="whose">{own.value.title}</p>}
      <PinField name="pin" label={locked.pin} isFirst />
      <PinFault />
      <button type="submit" class="strong" aria-disabled={working.value}>
        {working.value ? locked.opening : locked.open}
      </button>
      <Forgotten />
    </form>
  );
}

function Forgotten() {
  const { locked } = membersText.value;
  const sure = useSignal(false);
  if (!sure.value) {
    return (
      <p>
        <button type="button" class="quiet" onClick={() => (sure.value = true)}>
          {locked.forgotten}
        </button>
      </p>
    );
  }
  return (
    <div class="sure" role="group" aria-label={locked.forgotten}>
      <p>{locked.forget}</p>
      <p class="choices">
        <button type="button" onClick={() => void leaveForgotten()}>
          {locked.yes}
        </button>
        <button type="button" onClick={() => (sure.value = false)}>
          {locked.no}
        </button>
      </p>
    </div>
  );
}
