/** Filled in by the build: whether this is the module for sites that bundle, or the script of a tag. */
declare const BUNDLED: boolean;

/** The script that runs now: the loader as the page embeds it, unless the page runs it otherwise. */
const script = document.currentScript as HTMLScriptElement | null;

/** The address of the server before what the documentation tells a site to write. */
const known = /(\S+)\/(widget\/\S*v1|rate\/)/u;

/**
 * The address of the server, without a slash at the end: where the script came
 * from, or where the link leads that the page put inside the element. Plug-ins
 * that join, delay or inline scripts leave only the latter. A module that was
 * bundled is told by an attribute.
 */
export const serverAddress = (host: HTMLElement): string =>
  BUNDLED
    ? (host.getAttribute('server')?.replace(/\/$/u, '') ?? '')
    : (known.exec(`${script?.src} ${host.querySelector('a')?.href}`)?.[1] ?? '');
