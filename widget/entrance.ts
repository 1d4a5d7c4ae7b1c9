import { adoptStyle } from './adopt-style.ts';
import type { FormBundle, FormPart } from './form-part.ts';
import { importPart, preloadPart } from './import-part.ts';
import css from './loader.css?inline';
import { serverAddress } from './server-address.ts';

/** Filled in by the build: the folder of all parts, and each language's word and form's digest. */
declare const VERSION: string;
declare const FORMS: Forms;

/** By the code of the language; there is always Vietnamese. */
type Forms = Readonly<Record<string, Spoken>> & { readonly vi: Spoken };
type Spoken = readonly [code: string, open: string, integrity: string];
const forms = FORMS;

/** How a form is brought: run, or only fetched. */
type Bring<Brought> = (address: string, integrity: string) => Promise<Brought>;

/** What some browsers know of the visitor's wish to save data. */
interface Saving {
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * Puts into an element the button that brings its form, or what the form takes
 * the place of. Variables and not private fields: each use of a field is six
 * bytes more, and the loader has 1.5 KB.
 */
export function entranceTo(host: HTMLElement): () => void {
  const root = host.attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  const slot = document.createElement('slot');
  const server = serverAddress(host);
  const folder = `${server}/widget/${VERSION}/`;
  let link: HTMLAnchorElement;
  let form: Promise<FormPart | void> | undefined;

  const spoken = (): Spoken => forms[host.lang.split('-')[0] ?? ''] ?? forms.vi;
  const isInPlace = (): boolean => host.matches('[mode=inline],[mode=frame]');

  const show = (inside: boolean): void => {
    button.hidden = inside;
    slot.hidden = !inside;
  };

  const draw = (): void => {
    link = document.createElement('a');
    link.href = `${server}/rate/${host.getAttribute('commune')}`;
    button.textContent = link.textContent = spoken()[1];
    slot.replaceChildren(link);
    // A form that somebody has open is not taken away.
    if (!root.querySelector('[open]')) root.replaceChildren(button, slot);
    form = undefined;
    show(isInPlace());
    // Anew, so that it tells again whether somebody sees it.
    sight.unobserve(host);
    sight.observe(host);
    try {
      // The flag of the outbox: an earlier visit left a rating behind.
      if ('nghe-dan' in localStorage) void load();
    } catch {
      // Where nothing is kept nothing waits.
    }
  };

  const bring = <Brought>(how: Bring<Brought>): Promise<Brought> => {
    const [code, , integrity] = spoken();
    return how(`${folder}form-${code}.js`, integrity);
  };

  /** Nothing when it does not come, or attributes have changed meanwhile; it can be asked for anew. */
  const load = (): Promise<FormPart | void> => (form ??= mount().catch(() => (form = undefined)));

  const mount = async (): Promise<FormPart | void> => {
    const drawn = link;
    const asked = fetch(`${server}/v1/communes/${host.getAttribute('commune')}`);
    // The form reads the answer later; until then a failure surprises nobody.
    asked.catch(() => 0);
    const { mountForm } = await bring(importPart<FormBundle>);
    const part = <Part>(file: string, integrity: string) =>
      importPart<Part>(folder + file, integrity);
    if (drawn === link) return mountForm({ host, root, link, server, asked, part });
  };

  /** While the form travels the page's own link is there too: on a slow line that may be long. */
  const open = async (): Promise<void> => {
    slot.hidden = false;
    const part = (await load()) ?? (await load());
    show(!part || isInPlace());
    part?.open();
  };

  /** Somebody sees it. What the page itself loads comes before a form that may be wanted. */
  const comeNear = (): void => {
    if (isInPlace()) void load();
    else if (document.readyState !== 'complete') addEventListener('load', comeNear);
    else if (!(navigator as Saving).connection?.saveData) bring(preloadPart).catch(() => 0);
  };

  const sight = new IntersectionObserver((seen) => {
    if (seen.pop()?.isIntersecting) comeNear();
  });
  adoptStyle(root, css);
  Object.assign(button, { className: 'open', onpointerenter: load, onfocus: load, onclick: open });
  draw();
  Object.assign(host, { open, close: async () => (await form)?.close() });
  return draw;
}
