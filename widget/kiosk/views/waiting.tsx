import { fill } from '../../../shared/text/fill.ts';
import { h } from '../../form/render.ts';
import { text } from '../text.ts';
import type { Props } from './props.ts';

/** How many ratings wait to be sent, where there are any. */
export function Waiting({ kiosk }: Props) {
  const { waiting } = kiosk.model;
  return (
    <p class="waiting" role="status">
      {waiting > 0 && fill(text.waiting, { count: waiting })}
    </p>
  );
}
