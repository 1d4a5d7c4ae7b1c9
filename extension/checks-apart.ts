import type { Plugin } from 'vite';

/** The library of the contract's schemas, and what it is called where it is imported. */
const LIBRARY = /node_modules\/valibot\/|\/shared\/contract\/fields\.ts$/u;
const PURE = ['v', 'plainText'];

/** The chunk of that library. */
export const checks = { name: 'checks', test: LIBRARY } as const;

/**
 * Keeps schemas out of what all pages share: bundlers place whole modules by
 * who reaches them, and take a call at the top of one for something that is
 * wanted. Pages that check what they read load the library, no others.
 */
export function checksApart(): Plugin {
  return {
    name: 'checks-apart',
    options: (options) => ({ ...options, treeshake: { manualPureFunctions: PURE } }),
  };
}
