import { fill } from '../../../shared/text/fill.ts';
import { h } from '../../form/render.ts';
import { Heading } from '../../form/views/heading.tsx';
import type { PairScreen } from '../kiosk.ts';
import { text } from '../text.ts';
import { Fault } from './fault.tsx';
import { PinField } from './pin-field.tsx';
import type { Props } from './props.ts';
import { Sheet } from './sheet.tsx';

/** One line to paste and a PIN to choose. */
export function Pair({ kiosk, screen }: Props & { readonly screen: PairScreen }) {
  const { pair } = text;
  const { fault, line, lost, working } = screen;
  return (
    <Sheet
      name="pair"
      action={working ? pair.working : pair.submit}
      take={(typed) => kiosk.act.pair(typed('line'), typed('pin'), typed('again'))}
    >
      <div>
        <Fault code={fault} />
      </div>
      {lost !== null && <p class="alert">{fill(pair.revoked, { lost })}</p>}
      <Heading>{pair.title}</Heading>
      <p>{pair.lead}</p>
      <label>
        {pair.line}
        <input
          name="line"
          value={line}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby="line-hint"
        />
        <small id="line-hint">{pair.example}</small>
      </label>
      <PinField name="pin" label={pair.pin} hint={pair.pinHint} />
      <PinField name="again" label={pair.again} />
    </Sheet>
  );
}
