import { fault } from '../../state/members-page.ts';

/** Where a PIN is typed; the keys of a phone show digits. */
export function PinField({ name, label, isNew }: { name: string; label: string; isNew?: boolean }) {
  return (
    <>
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type="password"
        inputMode="numeric"
        autocomplete={isNew ? 'new-password' : 'off'}
        maxLength={32}
        aria-invalid={fault.value !== null}
        aria-describedby="pin-fault"
      />
    </>
  );
}

/** What was typed into a field of a form. */
export function typedIn(form: HTMLFormElement, name: string): string {
  return String(new FormData(form).get(name) ?? '').trim();
}
