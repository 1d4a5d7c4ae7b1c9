import type { Frame } from 'puppeteer-core';

/** What the widget could have changed on a page. */
export interface HostState {
  /** A digest of the computed style of each element that is the page's, by what it is. */
  readonly styles: readonly string[];
  readonly globals: readonly string[];
  /** What stands in the head and on the root elements, without the widget's own scripts. */
  readonly markup: string;
  readonly stored: string;
}

/**
 * Looks at everything that is the page's own. Without `stall` the place of the
 * widget is left out of the layout, so that the button's size shows nowhere.
 */
export function observe(frame: Frame, stall: 'with' | 'without'): Promise<HostState> {
  return frame.evaluate((shown) => {
    const place = document.querySelector<HTMLElement>('#stall');
    const before = place?.style.cssText ?? '';
    if (shown === 'without') place?.style.setProperty('display', 'none', 'important');
    const styles = [...document.querySelectorAll('*')]
      .filter((element) => !element.matches('nghe-dan, nghe-dan *, head link, script'))
      .map((element) => {
        const style = getComputedStyle(element);
        const names = [...style, '--paper', '--ink', '--jade', '--radius', '--font'];
        let digest = 0;
        for (const letter of names.map((name) => style.getPropertyValue(name)).join('|'))
          digest = (Math.imul(digest, 31) + (letter.codePointAt(0) ?? 0)) | 0;
        return `${element.localName} ${digest}`;
      });
    if (place) place.style.cssText = before;
    const tag = (element: Element): string => (element.cloneNode(false) as Element).outerHTML;
    const head = [...document.head.children].filter((element) => !element.matches('link'));
    const roots = [document.documentElement, document.body, ...head].map(tag);
    const stored = (): string => {
      try {
        return `${document.cookie}${Object.keys(localStorage)}${Object.keys(sessionStorage)}`;
      } catch {
        return '';
      }
    };
    return {
      styles,
      globals: Object.getOwnPropertyNames(window).toSorted(),
      markup: `${roots.join('')} ${document.styleSheets.length} ${document.adoptedStyleSheets?.length} sheets`,
      stored: stored(),
    };
  }, stall);
}
