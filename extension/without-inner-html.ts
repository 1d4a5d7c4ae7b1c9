import type { Plugin } from 'vite';

const BRANCH = /\w\?\([^?]*?\.innerHTML=\w\.__html\),(\w\.__k=\[\])\):/u;

/**
 * Takes the branch out of Preact that sets innerHTML: nothing here asks for
 * it, and a reviewer of the store then finds none.
 *
 * @throws Error when Preact no longer looks as expected, so that an update is noticed.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    enforce: 'pre',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs/u },
      handler(code) {
        const safe = code.replace(BRANCH, '');
        if (safe.includes('innerHTML')) throw new Error('Preact still sets innerHTML');
        return { code: safe, map: null };
      },
    },
  };
}
