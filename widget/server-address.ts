/** Filled in by the build: whether this is the module for sites that bundle, or the script of a tag. */
declare const BUNDLED: boolean;

/** The script that runs now: the loader, as the page embeds it. */
const script = document.currentScript as HTMLScriptElement;

/**
 * The address of the server, without a slash at the end: where the script came
 * from; a module that was bundled is told by the element's attribute.
 */
export function serverAddress(element: HTMLElement): string {
  if (BUNDLED) return element.getAttribute('server')?.replace(/\/$/u, '') ?? '';
  return script.src.slice(0, script.src.lastIndexOf('/widget/'));
}
