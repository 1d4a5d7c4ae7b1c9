/**
 * Adds a style sheet to a shadow root. A constructed sheet passes every
 * content security policy; Safari before 16.4 and Firefox before 101 have
 * none and get an element.
 */
export function adoptStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
