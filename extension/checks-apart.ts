import type { Plugin } from 'vite';

/**
 * Keeps the library that checks logs out of what all pages share. Bundlers place
 * whole modules by who reaches them, used or not: officers' pages use none of it.
 */
export function checksApart(): Plugin {
  const groups = [{ name: 'checks', test: /node_modules\/valibot\// }];
  return {
    name: 'checks-apart',
    outputOptions: (options) =>
      options.format === 'es' ? { ...options, codeSplitting: { groups } } : null,
  };
}
