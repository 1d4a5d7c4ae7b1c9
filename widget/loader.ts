import { adoptStyle } from './adopt-style.ts';
import type { FormBundle, FormPart, ImportPart } from './form-part.ts';
import { importPart } from './import-part.ts';
import css from './loader.css?inline';
import { serverAddress } from './server-address.ts';
import { type Spoken, spokenIn, type SpokenIn } from './spoken.ts';

/** Filled in by the build: the folder of all parts, and each language's word and form's digest. */
declare const VERSION: string;
declare const FORMS: SpokenIn;

/** Milliseconds that a click waits for the form before the page's own link appears too. */
const PATIENCE = 8_000;

/**
 * `<nghe-dan commune="binh-my" officer="…" lang="vi|en|…" mode="button|inline">`:
 * a button that brings the form, or the form in its place. What the page put
 * inside is shown wherever the form cannot come.
 */
class NgheDan extends HTMLElement {
  #button = document.createElement('button');
  #slot = document.createElement('slot');
  #form: Promise<FormPart | void> | undefined;

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    const button = this.#button;
    const link = document.createElement('a');
    let atOnce = this.#inline;
    try {
      adoptStyle(root, css);
    } catch {
      // The form brings a style sheet for the button too; until then the page's link is there.
      atOnce = true;
    }
    root.append(button, this.#slot);
    this.#slot.append(link);
    link.href = `${serverAddress(this)}/rate/${this.getAttribute('commune')}`;
    link.textContent = button.textContent = this.#spoken[1];
    button.className = 'open';
    for (const type of ['pointerenter', 'focus', 'keypress', 'click'])
      button.addEventListener(type, (event) => this.#meet(event));
    this.#show(atOnce);
    if (atOnce || somethingWaits()) void this.#load();
  }

  /** A page that swaps its content and later brings this back finds the form closed. */
  disconnectedCallback(): void {
    void this.close();
  }

  /** Opens the form. */
  async open(): Promise<void> {
    const late = setTimeout(() => (this.#slot.hidden = false), PATIENCE);
    this.#button.setAttribute('aria-busy', 'true');
    (await this.#load())?.open();
    this.#button.removeAttribute('aria-busy');
    clearTimeout(late);
  }

  /** Closes the form; what was entered stays until the page is left. */
  async close(): Promise<void> {
    (await this.#form)?.close();
  }

  get #inline(): boolean {
    return this.matches('[mode=inline]');
  }

  get #spoken(): Spoken {
    return spokenIn(FORMS, this);
  }

  /** Shows what the page put inside, or the button. */
  #show(inside: boolean): void {
    this.#button.hidden = inside;
    this.#slot.hidden = !inside;
  }

  /** A page inside one <form>, as ASP.NET makes them, would press a button of its own on Enter. */
  #meet(event: Event): void {
    event.stopPropagation();
    void (event.type === 'click' ? this.open() : this.#load());
  }

  #load(): Promise<FormPart | void> {
    return (this.#form ??= this.#bring().catch(() => this.#show(true)));
  }

  async #bring(): Promise<FormPart> {
    const server = serverAddress(this);
    const asked = fetch(`${server}/v1/communes/${this.getAttribute('commune')}`);
    // The form reads the answer later; until then a failure surprises nobody.
    asked.catch(() => undefined);
    const part: ImportPart = (file, integrity) =>
      importPart(`${server}/widget/${VERSION}/${file}`, integrity);
    const [language, , integrity] = this.#spoken;
    const { mountForm } = await part<FormBundle>(`form-${language}.js`, integrity);
    const root = this.shadowRoot as ShadowRoot;
    const form = await mountForm({ host: this, root, server, asked, part });
    this.#show(this.#inline);
    return form;
  }
}

/** Whether an earlier visit left a rating behind; the outbox sets this flag. */
function somethingWaits(): boolean {
  try {
    return 'nghe-dan' in localStorage;
  } catch {
    return false;
  }
}

if (!customElements.get('nghe-dan')) customElements.define('nghe-dan', NgheDan);
