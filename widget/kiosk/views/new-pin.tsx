import { h } from '../../form/render.ts';
import { Heading } from '../../form/views/heading.tsx';
import { text } from '../text.ts';
import { Fault } from './fault.tsx';
import { PinField } from './pin-field.tsx';
import type { Props } from './props.ts';
import { Sheet } from './sheet.tsx';

export function NewPin({ kiosk, fault }: Props & { readonly fault: string | null }) {
  const { pair, pin, staff } = text;
  return (
    <Sheet
      name="new-pin"
      action={staff.save}
      back={[pin.back, kiosk.act.toStaff]}
      take={(typed) => kiosk.act.setPin(typed('pin'), typed('again'))}
    >
      <div>
        <Fault code={fault} />
      </div>
      <Heading>{staff.newPin}</Heading>
      <PinField name="pin" label={pair.pin} hint={pair.pinHint} />
      <PinField name="again" label={pair.again} />
    </Sheet>
  );
}
