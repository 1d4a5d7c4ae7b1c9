import { fault } from '../../state/members-page.ts';

interface Field {
  readonly name: string;
  readonly label: string;
  readonly isNew?: boolean;
  /** Whether the page is there for it, so that one can type at once. */
  readonly isFirst?: boolean;
}

/** Where a PIN is typed; the keys of a phone show digits. */
export function PinField({ name, label, isNew, isFirst }: Field) {
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
        autoFocus={isFirst === true}
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
