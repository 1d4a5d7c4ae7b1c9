import { goTo, type Kiosk } from './kiosk.ts';

/** Asks to be paired; `line` is what was scanned, `lost` how many ratings a revoked pairing cost. */
export function askToPair(kiosk: Kiosk, line: string, lost: number | null): void {
  goTo(kiosk, { at: 'pair', line, fault: null, working: false, lost });
}
