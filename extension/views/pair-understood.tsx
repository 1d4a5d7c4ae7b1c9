import { fill } from '../../shared/text/fill.ts';
import { destination, invitation } from '../state/pair-form.ts';
import { text } from '../state/text.ts';

/** Says what was read from the line, so that a person sees that the paste worked. */
export function PairUnderstood() {
  const { pair } = text.value.extension;
  if (invitation.value === null) return pair.example;
  const { commune } = invitation.value;
  return (
    <strong class="understood">
      {destination.value === null
        ? fill(pair.codeOnly, { commune })
        : fill(pair.understood, { commune, server: new URL(destination.value).host })}
    </strong>
  );
}
