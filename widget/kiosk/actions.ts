/** What can be done on a kiosk's screens. */
export interface Actions {
  speak(language: string): void;
  /** The screen for those who look after the device was pressed for, once. */
  knock(): void;
  retry(): void;
  pair(line: string, pin: string, again: string): void;
  start(): void;
  /** Asks before what was entered is thrown away, if anything was. */
  startOver(): void;
  /** Wipes what was entered, and shows the first screen. */
  done(): void;
  /** The same, and begins anew for another officer in the same language. */
  another(): void;
  stay(): void;
  openStaff(pin: string): void;
  toStaff(): void;
  standAt(desk: string | null): void;
  sendNow(): void;
  askNewPin(): void;
  setPin(pin: string, again: string): void;
  askUnpair(): void;
  unpair(): void;
  leave(): void;
}
