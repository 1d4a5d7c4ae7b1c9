/** Grows with each failure: browsers remember a module that did not come by its address. */
let again = '';

/**
 * Brings a part of the widget by its address, checked against its digest (SRI).
 * `import()` knows no integrity, so the module is put into the page's module map
 * beforehand, by an element that does; when one byte differs nothing runs.
 * Browsers that cannot preload modules (Safari before 17, Firefox before 115)
 * take a script element, which in the others would need a Trusted Types policy.
 * When a part does not come it can be asked for anew.
 */
export async function importPart<Part>(address: string, integrity: string): Promise<Part> {
  const url = address + again;
  let element: HTMLElement & { type: string } = document.createElement('link');
  if (!(element as HTMLLinkElement).relList.supports('modulepreload')) {
    element = document.createElement('script');
    element.type = 'module';
  }
  await new Promise((onload, reject) => {
    // Each of the two elements takes what it knows.
    Object.assign(element, {
      rel: 'modulepreload',
      href: url,
      src: url,
      integrity,
      nonce: document.querySelector<HTMLElement>('script[nonce]')?.nonce,
      onload,
      onerror: () => reject((again += '?')),
    });
    document.head.append(element);
  });
  // Bundlers of other sites leave it alone too.
  return import(/* @vite-ignore */ /* webpackIgnore: true */ url) as Promise<Part>;
}
