import { leaveForgotten, own, tryPin, working } from '../../state/members-page.ts';
import { membersText } from '../../state/members-text.ts';
import { SecondThought } from '../second-thought.tsx';
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
  return (
    <div>
      <SecondThought
        label={locked.forgotten}
        look="quiet"
        question={locked.forget}
        yes={locked.yes}
        no={locked.no}
        busy={working.value}
        act={() => void leaveForgotten()}
      />
    </div>
  );
}
