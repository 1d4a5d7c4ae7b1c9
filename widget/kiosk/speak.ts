import { draw, type Kiosk } from './kiosk.ts';

/** Speaks a language from now on; what was answered stays. Elements are made anew, for they know who drew them. */
export function speak(kiosk: Kiosk, language: string): void {
  kiosk.language = language;
  kiosk.form.model = { ...kiosk.form.model, refused: null };
  kiosk.headed = '';
  document.documentElement.lang = language;
  kiosk.box.replaceChildren();
  draw(kiosk);
}
