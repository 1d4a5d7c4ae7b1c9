import type { Kiosk } from '../kiosk.ts';

/** What every screen is given. */
export interface Props {
  readonly kiosk: Kiosk;
}
