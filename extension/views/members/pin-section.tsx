import { fill } from '../../../shared/text/fill.ts';
import { lockNow } from '../../state/drawer-lock.ts';
import {
  chooseMinutes,
  dropPin,
  idleMinutes,
  LEAST_DIGITS,
  membership,
  own,
  setPin,
  working,
} from '../../state/members-page.ts';
import { membersText } from '../../state/members-text.ts';
import { PinFault } from './pin-fault.tsx';
import { PinField, typedIn } from './pin-field.tsx';

/** A PIN is offered, never asked for; where there is one it can be changed and taken away. */
export function PinSection() {
  const { pin, notPaired, pair } = membersText.value;
  if (membership.value?.state !== 'paired') {
    return (
      <section class="card">
        <p>{notPaired}</p>
        <p>
          <a class="button strong" href="/pair.html">
            {pair}
          </a>
        </p>
      </section>
    );
  }
  return (
    <section class="card">
      {own.value?.title && <p class="whose">{own.value.title}</p>}
      <h2>{pin.title}</h2>
      {own.value?.pin ? <Sealed minutes={own.value.minutes} /> : <NewPin />}
    </section>
  );
}

function NewPin() {
  const { pin } = membersText.value;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        if (!working.value) void setPin(typedIn(form, 'new'), typedIn(form, 'again'));
      }}
    >
      <p>{pin.none}</p>
      <PinField name="new" label={fill(pin.choose, { least: LEAST_DIGITS })} isNew />
      <PinField name="again" label={pin.again} isNew />
      <p class="note">{pin.worth}</p>
      <PinFault />
      <button type="submit" class="strong" aria-disabled={working.value}>
        {working.value ? pin.working : pin.set}
      </button>
    </form>
  );
}

function Sealed({ minutes }: { minutes: number }) {
  const { pin } = membersText.value;
  return (
    <>
      <p role="status">{pin.isSet}</p>
      <p>
        <button type="button" class="strong" onClick={() => void lockNow()}>
          {pin.lock}
        </button>
      </p>
      <label for="minutes">{pin.idle}</label>
      <select
        id="minutes"
        value={minutes}
        onChange={(event) => void chooseMinutes(Number(event.currentTarget.value))}
      >
        {idleMinutes.map((choice) => (
          <option key={choice} value={choice}>
            {fill(pin.minutes, { minutes: choice })}
          </option>
        ))}
      </select>
      <Drop />
    </>
  );
}

function Drop() {
  const { pin } = membersText.value;
  return (
    <details>
      <summary>{pin.drop}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void dropPin(typedIn(event.currentTarget, 'pin'));
        }}
      >
        <p class="note">{pin.dropNote}</p>
        <PinField name="pin" label={pin.now} />
        <PinFault />
        <button type="submit" aria-disabled={working.value}>
          {pin.dropYes}
        </button>
      </form>
    </details>
  );
}
