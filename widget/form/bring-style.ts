import { adoptStyle } from '../adopt-style.ts';
import { here } from './bring-file.ts';
import css from './form.css?inline';

/** Filled in by the build: the digest of `form.css` as a file, which styles the loader's button too. */
declare const STYLE_INTEGRITY: string;

/**
 * Styles the form. Browsers without constructed sheets fetch the style as a
 * file from beside this bundle; rejects when that fails, since a form without
 * style is not shown.
 */
export async function bringStyle(root: ShadowRoot): Promise<void> {
  try {
    adoptStyle(root, css);
  } catch {
    await fetchStyle(root);
  }
}

function fetchStyle(root: ShadowRoot): Promise<unknown> {
  return new Promise((onload, onerror) => {
    const href = `${here}form.css`;
    const verified = { crossOrigin: 'anonymous', integrity: STYLE_INTEGRITY };
    const link = document.createElement('link');
    root.append(Object.assign(link, { rel: 'stylesheet', href, ...verified, onload, onerror }));
  });
}
