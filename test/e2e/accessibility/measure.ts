import type { Page } from 'playwright-core';

/** The least size of a target, in CSS pixels. */
const LEAST = 48;

/** What can be pressed or typed into and is smaller than a thumb, a line each. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? all(one.shadowRoot) : []),
      ]);
    const elements = all(document);
    const dialog = elements.find((one) => one.matches('dialog[open]'));
    return elements
      .filter((one) =>
        one.matches('a[href],button,input:not([type=hidden]),textarea,select,summary'),
      )
      .filter((one) => dialog === undefined || dialog.contains(one))
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
      .filter(({ box }) => box.right > 0 && (box.width < least || box.height < least))
      .map(({ one, box }) => `${one.outerHTML.slice(0, 120)}: ${box.width} × ${box.height}`);
  }, LEAST);
}

/** Fields whose text is smaller than 16 px, at which iOS magnifies the page, a line each. */
export function smallInputText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? all(one.shadowRoot) : []),
      ]);
    return all(document)
      .filter((one) =>
        one.matches('input:not([type=radio],[type=checkbox],[type=hidden]),textarea,select'),
      )
      .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 16)
      .map((one) => one.outerHTML.slice(0, 120));
  });
}

/** What sticks out of the window to either side, or makes it scroll sideways, a line each. */
export function sidewaysOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? all(one.shadowRoot) : []),
      ]);
    const elements = all(document);
    const dialog = elements.find((one) => one.matches('dialog[open]'));
    const wide = document.documentElement.clientWidth;
    return elements
      .filter((one) => dialog === undefined || dialog.contains(one))
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        const scrolls = /auto|scroll|hidden/u.test(getComputedStyle(one).overflowX);
        const cut = scrolls && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1;
        return width > 0 && right > 0 && (left < -1 || right > wide + 1 || cut);
      })
      .map((one) => one.outerHTML.slice(0, 160));
  });
}

/** The kinds of all animations and transitions that run. */
export function runningAnimations(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => document.getAnimations().map(({ constructor: { name } }) => name));
}
