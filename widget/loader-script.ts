/** The script that runs now: the loader, as the page embeds it. */
export const script = document.currentScript as HTMLScriptElement;

/** The address of the server that it came from, without a slash at the end. */
export const server = script.src.slice(0, script.src.lastIndexOf('/widget/'));
