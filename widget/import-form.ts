import { attach } from './attach.ts';
import type { FormBundle } from './form-part.ts';

/** Filled in by the build: the folder of the form's bundles and their digests. */
declare const VERSION: string;
declare const INTEGRITY: Readonly<Record<'vi' | 'en', string>>;

/**
 * Brings the form in one language from the server. `import()` knows no integrity, so the
 * module is put into the page's module map beforehand, by an element that
 * does; when one byte differs nothing runs. Browsers that cannot preload
 * modules (Safari before 17, Firefox before 115) take a script element, which
 * in the others would need a Trusted Types policy.
 */
export async function importForm(server: string, language: 'vi' | 'en'): Promise<FormBundle> {
  const url = `${server}/widget/${VERSION}/form-${language}.js`;
  const preloads = document.createElement('link').relList.supports('modulepreload');
  await attach(document.head, preloads ? 'link' : 'script', {
    integrity: INTEGRITY[language],
    ...(preloads ? { rel: 'modulepreload', href: url } : { type: 'module', src: url }),
  });
  return import(/* @vite-ignore */ url) as Promise<FormBundle>;
}
