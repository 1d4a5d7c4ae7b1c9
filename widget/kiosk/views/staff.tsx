import { h } from '../../form/render.ts';
import { Frame } from '../../form/views/frame.tsx';
import { Heading } from '../../form/views/heading.tsx';
import { Option } from '../../form/views/option.tsx';
import { desksOf } from '../commune-copy.ts';
import { text } from '../text.ts';
import type { Props } from './props.ts';
import { Status } from './status.tsx';

/** The settings, and the way out. */
export function Staff({ kiosk }: Props) {
  const { act } = kiosk;
  const { staff } = text;
  return (
    <Frame
      name="staff"
      buttons={[
        [staff.out, act.leave],
        [staff.back, act.done],
      ]}
    >
      <Heading>{staff.title}</Heading>
      <Status kiosk={kiosk} />
      <Desks kiosk={kiosk} />
      <div class="row">
        <button onClick={act.sendNow}>{staff.sendNow}</button>
        <button onClick={act.askNewPin}>{staff.newPin}</button>
        <button onClick={act.askUnpair}>{staff.unpair}</button>
      </div>
    </Frame>
  );
}

function Desks({ kiosk }: Props) {
  const { act, model } = kiosk;
  const desks = model.commune === null ? [] : desksOf(model.commune);
  const option = (label: string, desk: string | null) => (
    <Option group="desk" checked={model.settings.desk === desk} choose={() => act.standAt(desk)}>
      {label}
    </Option>
  );
  return (
    <fieldset>
      <legend>{text.staff.desk}</legend>
      {option(text.staff.allDesks, null)}
      {desks.map((desk) => option(desk, desk))}
    </fieldset>
  );
}
