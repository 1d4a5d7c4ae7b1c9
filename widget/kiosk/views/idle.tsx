import { h } from '../../form/render.ts';
import { text } from '../text.ts';
import type { Props } from './props.ts';

/** Asks whether somebody is there, over everything; any touch is an answer. */
export function Idle({ kiosk, left }: Props & { readonly left: number }) {
  const { idle } = text;
  return (
    <div
      class="idle"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="idle-title"
      aria-describedby="idle-text"
      onClick={kiosk.act.stay}
    >
      <h2 id="idle-title">{idle.title}</h2>
      <p id="idle-text">{idle.text}</p>
      <p class="count">
        <b>{left}</b> {idle.seconds}
      </p>
      <button>{idle.stay}</button>
    </div>
  );
}
