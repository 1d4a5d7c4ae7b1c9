import { entranceTo } from './entrance.ts';

/**
 * `<nghe-dan commune="binh-my" officer="…" lang="vi|en" mode="button|inline|frame">`:
 * a button that brings the form, or the form in its place, or there a page of
 * the server in a frame. What the page put inside is shown wherever the form
 * cannot come.
 */
class NgheDan extends HTMLElement {
  static observedAttributes = ['commune', 'officer', 'lang', 'mode'];
  #draw: (() => void) | undefined;

  connectedCallback(): void {
    this.#draw ??= entranceTo(this);
  }

  attributeChangedCallback(): void {
    this.#draw?.();
  }
}

if (!customElements.get('nghe-dan')) customElements.define('nghe-dan', NgheDan);
