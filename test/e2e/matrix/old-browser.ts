/**
 * Run in a page before its own scripts: takes away what iOS 15.4 and Firefox 98
 * lack of what the widget uses, constructed style sheets and preloaded modules.
 */
export function becomeOld(): void {
  globalThis.CSSStyleSheet = class extends CSSStyleSheet {
    constructor() {
      super();
      throw new TypeError('Illegal constructor');
    }
  };
  Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
  Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
  const supports = DOMTokenList.prototype.supports;
  DOMTokenList.prototype.supports = function (this: DOMTokenList, token: string) {
    return token !== 'modulepreload' && supports.call(this, token);
  };
}
