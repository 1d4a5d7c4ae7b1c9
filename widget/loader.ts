import { adoptStyle } from './adopt-style.ts';
import type { FormBundle, FormPart } from './form-part.ts';
import { importPart } from './import-part.ts';
import css from './loader.css?inline';
import { script, server } from './loader-script.ts';

/** Filled in by the build: the folder of all parts, and each language's word and form's digest. */
declare const VERSION: string;
declare const FORMS: Forms;

/** By the code of the language; there is always Vietnamese. */
type Forms = Readonly<Record<string, Spoken>> & { readonly vi: Spoken };
type Spoken = readonly [code: string, open: string, integrity: string];

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
    const inline = this.getAttribute('mode') === 'inline';
    const button = this.#button;
    const link = document.createElement('a');
    adoptStyle(root, css);
    root.append(button, this.#slot);
    this.#slot.append(link);
    link.href = `${server}/rate/${this.getAttribute('commune')}`;
    link.textContent = button.textContent = this.#spoken[1];
    button.className = 'open';
    for (const intent of ['pointerenter', 'focus'])
      button.addEventListener(intent, () => this.#load());
    button.addEventListener('click', () => this.open());
    this.#show(inline);
    if (inline || somethingWaits()) void this.#load();
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

  get #spoken(): Spoken {
    const forms: Forms = FORMS;
    return forms[this.lang.split('-')[0] ?? ''] ?? forms.vi;
  }

  /** Shows what the page put inside, or the button. */
  #show(inside: boolean): void {
    this.#button.hidden = inside;
    this.#slot.hidden = !inside;
  }

  #load(): Promise<FormPart | void> {
    return (this.#form ??= this.#bring().catch(() => this.#show(true)));
  }

  async #bring(): Promise<FormPart> {
    const address = `${server}/v1/communes/${this.getAttribute('commune')}`;
    const asked = fetch(address, { credentials: 'omit' });
    // The form reads the answer later; until then a failure surprises nobody.
    asked.catch(() => undefined);
    const [language, , integrity] = this.#spoken;
    const { mountForm } = await part<FormBundle>(`form-${language}.js`, integrity);
    return mountForm({ host: this, root: this.shadowRoot as ShadowRoot, server, asked, part });
  }
}

function part<Part>(file: string, integrity: string): Promise<Part> {
  return importPart(`${server}/widget/${VERSION}/${file}`, integrity, script.nonce);
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
