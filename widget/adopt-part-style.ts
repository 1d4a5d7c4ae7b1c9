import { adoptStyle } from './adopt-style.ts';

/** Styles a part that came later; browsers without constructed sheets have its style in `form.css`. */
export function adoptPartStyle(root: ShadowRoot, css: string): void {
  try {
    adoptStyle(root, css);
  } catch {
    // The file came with the form.
  }
}
