import type { Page } from 'playwright-core';

/** Where the keyboard is. */
export interface Focus {
  /** What a person reads of it, in one line. */
  readonly name: string;
  /** What hinders somebody from seeing that the focus is here, if anything does. */
  readonly trouble: string | null;
}

/**
 * The element that has the focus, within shadow roots too, and whether it can be
 * seen (WCAG 2.4.7, 2.4.11): as a whole where it fits, covered by nothing, with an
 * outline of 2 pixels at least.
 */
export function focusOn(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const within = (root: Document | ShadowRoot): Element | null =>
      root.activeElement?.shadowRoot ? within(root.activeElement.shadowRoot) : root.activeElement;
    const at = (root: Document | ShadowRoot, x: number, y: number): Element | null => {
      const found = root.elementFromPoint(x, y);
      // A host whose shadow has nothing at the point is found again within itself.
      const isNew = found !== (root as ShadowRoot).host;
      return found?.shadowRoot && isNew ? at(found.shadowRoot, x, y) : found;
    };
    const active = within(document);
    if (active === null || active === document.body) return { name: '', trouble: 'is nowhere' };
    const shown = active.closest<HTMLElement>('.option') ?? (active as HTMLElement);
    const label = (active as HTMLInputElement).labels?.[0] as HTMLElement | undefined;
    const name = (active.getAttribute('aria-label') ?? (label ?? shown).innerText)
      .trim()
      .replaceAll(/\s+/gu, ' ');
    return { name, trouble: hidden() ?? unmarked() };

    function hidden(): string | null {
      const { top, bottom, left, right, height } = shown.getBoundingClientRect();
      const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
      // A browser shows where one types, not the whole of a large field.
      const enough = active?.matches('textarea') ? 48 : Math.min(height, innerHeight) - 1;
      if (seen < enough) return `shows ${seen} of ${height} pixels`;
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const covered = [
        [(left + right) / 2, y],
        [left + 6, Math.max(top, 0) + 6],
        [right - 6, Math.min(bottom, innerHeight) - 6],
      ].map(([x = 0, line = 0]) => at(document, x, line));
      const foreign = covered.find((one) => !shown.contains(one) && !one?.contains(shown));
      return foreign ? `lies behind ${foreign.outerHTML.slice(0, 80)}` : null;
    }

    function unmarked(): string | null {
      if (active?.matches('[tabindex="-1"]')) return null;
      const card = shown.matches('.option') ? shown.querySelector('span') : shown;
      const pseudo = shown.matches('.option') ? '::before' : null;
      const { outlineStyle, outlineWidth } = getComputedStyle(card ?? shown, pseudo);
      const marked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return marked ? null : 'has no outline';
    }
  });
}
