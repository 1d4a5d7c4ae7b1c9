/** Grows with each failure: browsers remember a module that did not come by its address. */
let again = '';

/**
 * Brings a file of the widget into the page's module map, checked against its
 * digest; resolves with its address there. `import()` knows no integrity, an
 * element does; when one byte differs nothing runs. Browsers that cannot preload
 * modules (Safari before 17, Firefox before 115) take a script element, which
 * in the others would need a Trusted Types policy.
 */
export function preloadPart(file: string, integrity: string): Promise<string> {
  const url = file + again;
  const link = document.createElement('link');
  const preloads = link.relList.supports('modulepreload');
  const element = preloads ? link : document.createElement('script');
  const address = preloads ? { rel: 'modulepreload', href: url } : { type: 'module', src: url };
  return new Promise((resolve, reject) => {
    Object.assign(element, address, {
      integrity,
      nonce: document.querySelector<HTMLElement>('script[nonce]')?.nonce,
      onload: () => resolve(url),
      onerror: () => reject((again += '?')),
    });
    document.head.append(element);
  });
}

/** Brings a part of the widget, checked against its digest, and runs it. */
export async function importPart<Part>(file: string, integrity: string): Promise<Part> {
  const url = await preloadPart(file, integrity);
  // Bundlers of other sites leave it alone too.
  return import(/* @vite-ignore */ /* webpackIgnore: true */ url) as Promise<Part>;
}
