import type { Model } from './model.ts';

/** The page of one commune, and what it shows. */
export interface Page {
  /** The address of the commune's routes. */
  readonly base: string;
  readonly commune: string;
  model: Model;
  readonly draw: (page: Page) => void;
}

/** Shows the same with parts of it changed. */
export function change(page: Page, part: Partial<Model>): void {
  page.model = { ...page.model, ...part };
  page.draw(page);
}

/** Shows a sentence about what went wrong. */
export function warn(page: Page, alert: string): void {
  change(page, { alert, alerts: page.model.alerts + 1, busy: false });
}
