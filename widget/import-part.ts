import type { ImportPart } from './form-part.ts';
import { script, server } from './loader-script.ts';

/** Filled in by the build: the folder of the parts. */
declare const VERSION: string;

/**
 * Brings a part: the form in one language, or what the form needs later.
 * `import()` knows no integrity, so the module is put into the page's module
 * map beforehand, by an element that does; when one byte differs nothing runs.
 * Browsers that cannot preload modules (Safari before 17, Firefox before 115)
 * take a script element, which in the others would need a Trusted Types policy.
 */
export const importPart: ImportPart = (file, integrity) => {
  const url = `${server}/widget/${VERSION}/${file}`;
  const link = document.createElement('link');
  const preloads = link.relList.supports('modulepreload');
  const element = preloads ? link : document.createElement('script');
  const address = preloads ? { rel: 'modulepreload', href: url } : { type: 'module', src: url };
  return new Promise((resolve, reject) => {
    Object.assign(element, address, {
      integrity,
      nonce: script.nonce,
      onload: () => resolve(import(/* @vite-ignore */ url)),
      onerror: reject,
    });
    document.head.append(element);
  });
};
