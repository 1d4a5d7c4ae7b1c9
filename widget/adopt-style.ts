/**
 * Adds a constructed style sheet to a shadow root, which passes every content
 * security policy. Throws where there is none: Safari before 16.4, Firefox
 * before 101.
 */
export function adoptStyle(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
