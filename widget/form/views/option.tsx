import { type Drawn, h } from '../render.ts';

interface OptionProps {
  /** Names a radio's group; without it the option is a checkbox. */
  readonly group?: string;
  readonly checked: boolean;
  readonly choose: () => void;
  readonly children: Drawn;
}

/** A native radio or checkbox with a label as large as a thumb. */
export function Option({ group, checked, choose, children }: OptionProps) {
  return (
    <label class="option">
      <input type={group ? 'radio' : 'checkbox'} name={group} checked={checked} onChange={choose} />
      <span>{children}</span>
    </label>
  );
}
