import { h } from '../../form/render.ts';

interface PinFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

/** Digits that nobody reads over a shoulder. No password field: browsers offer to remember those. */
export function PinField({ name, label, hint }: PinFieldProps) {
  return (
    <label class="pin">
      {label}
      <input
        name={name}
        inputMode="numeric"
        maxLength={12}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={hint && `${name}-hint`}
      />
      {hint && <small id={`${name}-hint`}>{hint}</small>}
    </label>
  );
}
