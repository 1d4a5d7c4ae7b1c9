import { h } from '../../form/render.ts';
import { Heading } from '../../form/views/heading.tsx';
import type { Screen } from '../kiosk.ts';
import { text } from '../text.ts';
import { Fault } from './fault.tsx';
import { PinField } from './pin-field.tsx';
import type { Props } from './props.ts';
import { Sheet } from './sheet.tsx';

interface PinProps extends Props {
  readonly screen: Extract<Screen, { at: 'pin' }>;
}

/** The door to the settings. */
export function PinScreen({ kiosk, screen }: PinProps) {
  const { pin } = text;
  return (
    <Sheet
      name="pin"
      action={pin.open}
      back={[pin.back, kiosk.act.done]}
      take={(typed) => kiosk.act.openStaff(typed('pin'))}
    >
      <div>
        <Fault code={screen.fault} seconds={screen.wait} />
      </div>
      <Heading>{pin.title}</Heading>
      <PinField name="pin" label={pin.label} />
    </Sheet>
  );
}
