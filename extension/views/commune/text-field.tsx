import type { ComponentChildren } from 'preact';

/** A field to type into, with what helps and what is wrong beside it. */
export function TextField(props: {
  id: string;
  label: string;
  hint?: string;
  value: string;
  fault?: string | null;
  inputMode?: 'numeric' | 'tel' | 'email' | 'url';
  onType: (typed: string) => void;
  children?: ComponentChildren;
}) {
  const { id, label, hint, value, fault = null, inputMode, onType, children } = props;
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="note">
          {hint}
        </p>
      )}
      <input
        id={id}
        value={value}
        inputMode={inputMode}
        onInput={(event) => onType(event.currentTarget.value)}
        autocomplete="off"
        aria-invalid={fault !== null}
        aria-describedby={described || undefined}
      />
      {fault !== null && (
        <p id={`${id}-fault`} class="fault">
          {fault}
        </p>
      )}
      {children}
    </div>
  );
}
