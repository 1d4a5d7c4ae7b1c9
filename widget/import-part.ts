import { attach } from './attach.ts';

/**
 * Brings a part of the widget, checked against its digest. `import()` knows no
 * integrity, so the module is put into the page's module map beforehand, by an
 * element that does; when one byte differs nothing runs. Browsers that cannot
 * preload modules (Safari before 17, Firefox before 115) take a script element,
 * which in the others would need a Trusted Types policy.
 */
export async function importPart<Part>(url: string, integrity: string): Promise<Part> {
  const preloads = document.createElement('link').relList.supports('modulepreload');
  await attach(document.head, preloads ? 'link' : 'script', {
    integrity,
    ...(preloads ? { rel: 'modulepreload', href: url } : { type: 'module', src: url }),
  });
  return import(/* @vite-ignore */ url) as Promise<Part>;
}
