/**
 * Brings a part of the widget, checked against its digest. `import()` knows no
 * integrity, so the module is put into the page's module map beforehand, by an
 * element that does; when one byte differs nothing runs. Browsers that cannot
 * preload modules (Safari before 17, Firefox before 115) take a script element,
 * which in the others would need a Trusted Types policy.
 */
export function importPart<Part>(url: string, integrity: string, nonce?: string): Promise<Part> {
  const link = document.createElement('link');
  const preloads = link.relList.supports('modulepreload');
  const element = preloads ? link : document.createElement('script');
  const address = preloads ? { rel: 'modulepreload', href: url } : { type: 'module', src: url };
  return new Promise((resolve, reject) => {
    Object.assign(element, address, {
      integrity,
      nonce,
      onload: () => resolve(import(/* @vite-ignore */ url) as Promise<Part>),
      onerror: reject,
    });
    document.head.append(element);
  });
}
