import type { FormBundle, FormPart } from './form-part.ts';
import { importPart } from './import-part.ts';
import css from './loader.css?inline';
import { serverAddress } from './server-address.ts';
import { type Spoken, spokenIn, type SpokenIn } from './spoken.ts';

/** Filled in by the build: the folder of all parts, and each language's word and form's digest. */
declare const VERSION: string;
declare const FORMS: SpokenIn;

/** An element that can be told to open its form. */
interface Host extends HTMLElement {
  open(): Promise<void>;
}

/** What some browsers know of the visitor's wish to save data. */
interface Saving {
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * Puts into an element the button that brings its form, or what the form takes
 * the place of. One function with variables: each use of a private field is six
 * bytes more, each function of its own a dozen, and the loader has 1.5 KB.
 */
export function entranceTo(host: Host): void {
  const root = host.attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  const slot = document.createElement('slot');
  let server: string;
  let spoken: Spoken;
  /** Another one each time that the entrance is drawn. */
  let link: HTMLAnchorElement;
  let form: Promise<FormPart | void> | undefined;
  /** Without constructed sheets the form brings a style for the button, and shows it then. */
  let isBare = false;

  /** Inline and frame: the only modes that end so. */
  const isInPlace = (): boolean => host.matches('[mode$=e]');

  /** Shows what the page put inside, or the button. */
  const show = (inside: boolean): void => {
    button.hidden = inside;
    slot.hidden = !inside;
  };

  /** Begins anew, with the attributes as they are now. */
  const draw = (): void => {
    const atOnce = isBare || isInPlace();
    server = serverAddress(host);
    spoken = spokenIn(FORMS, host);
    slot.replaceChildren((link = document.createElement('a')));
    link.href = `${server}/rate/${host.getAttribute('commune')}`;
    button.textContent = link.textContent = spoken[1];
    // A form that somebody has open is not taken away.
    if (!root.querySelector('[open]')) root.replaceChildren(button, slot);
    form = undefined;
    show(atOnce);
    try {
      // The flag of the outbox: an earlier visit left a rating behind.
      if (atOnce || 'nghe-dan' in localStorage) void load();
    } catch {
      // Where nothing is kept nothing waits.
    }
  };

  /** Nothing when it does not come; it can be asked for anew. */
  const load = (): Promise<FormPart | void> => (form ??= mount().catch(() => (form = undefined)));

  /** Nothing when it was drawn anew meanwhile. */
  const mount = async (drawn = link): Promise<FormPart | void> => {
    const asked = fetch(`${server}/v1/communes/${host.getAttribute('commune')}`).catch(
      () => undefined,
    );
    const { mountForm } = await importPart<FormBundle>(
      `${server}/widget/${VERSION}/form-${spoken[0]}.js`,
      spoken[2],
    );
    if (drawn === link) return mountForm({ host, root, link, server, asked, importPart });
  };

  /** While the form travels the page's own link is there too: on a slow line that may be long. */
  host.open = async () => {
    slot.hidden = false;
    const mounted = (await load()) ?? (await load());
    show(!mounted || isInPlace());
    mounted?.open();
  };

  /** A page inside one <form>, as ASP.NET makes them, would press a button of its own on Enter. */
  const meet = (event: Event): void => {
    event.stopPropagation();
    void (event.type === 'click' ? host.open() : load());
  };

  const comeNear: IntersectionObserverCallback = (seen, sight) => {
    if (!seen.pop()?.isIntersecting) return;
    sight.disconnect();
    void load();
  };

  /** What the page itself loads comes before a form that may be wanted. */
  const watch = (): void => {
    if ((navigator as Saving).connection?.saveData) return;
    new IntersectionObserver(comeNear, { rootMargin: '400px' }).observe(host);
  };

  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    isBare = true;
  }
  Object.assign(button, { onpointerenter: meet, onfocus: meet, onkeypress: meet, onclick: meet });
  draw();
  new MutationObserver(draw).observe(host, { attributeFilter: ['commune', 'officer', 'lang'] });
  if (document.readyState === 'complete') watch();
  else addEventListener('load', watch);
}
