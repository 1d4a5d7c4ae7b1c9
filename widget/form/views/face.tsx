import { h } from '../render.ts';

/** How far the corners of the mouth stand from its middle, from 1 to 5. */
const smiles = [-5, -2.5, 0, 3, 6];

/** A drawn face for a step of the scale, 1..5; the words beside it say the same. */
export function Face({ step }: { readonly step: number }) {
  const smile = smiles[step - 1] ?? 0;
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10.5" />
      <path d={`M8.5 9v1M15.5 9v1M7.5 ${15.5 - smile / 3}q4.5 ${smile} 9 0`} />
    </svg>
  );
}
