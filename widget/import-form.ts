import type { FormBundle } from './form-part.ts';
import { script, server } from './loader-script.ts';

/** Filled in by the build: the folder of the form's bundles and their digests. */
declare const VERSION: string;
declare const INTEGRITY: Readonly<Record<'vi' | 'en', string>>;

/**
 * Brings the form in one language. `import()` knows no integrity, so the
 * module is put into the page's module map beforehand, by an element that
 * does; when one byte differs nothing runs. Browsers that cannot preload
 * modules (Safari before 17, Firefox before 115) take a script element, which
 * in the others would need a Trusted Types policy.
 */
export function importForm(language: 'vi' | 'en'): Promise<FormBundle> {
  const url = `${server}/widget/${VERSION}/form-${language}.js`;
  const link = document.createElement('link');
  const preloads = link.relList.supports('modulepreload');
  const element = preloads ? link : document.createElement('script');
  const address = preloads ? { rel: 'modulepreload', href: url } : { type: 'module', src: url };
  return new Promise((resolve, reject) => {
    Object.assign(element, address, {
      integrity: INTEGRITY[language],
      nonce: script.nonce,
      onload: () => resolve(import(/* @vite-ignore */ url) as Promise<FormBundle>),
      onerror: reject,
    });
    document.head.append(element);
  });
}
