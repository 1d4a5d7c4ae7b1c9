/** The sheets of this bundle, by what is in them. */
const sheets = new Map<string, CSSStyleSheet>();

/**
 * Adds a constructed style sheet to a shadow root, once, which passes every
 * content security policy. Throws where there is none: Safari before 16.4,
 * Firefox before 101.
 */
export function adoptStyle(root: ShadowRoot, css: string): void {
  const sheet = sheets.get(css) ?? construct(css);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, sheet])];
}

function construct(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}
