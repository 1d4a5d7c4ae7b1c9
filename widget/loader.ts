import { entranceTo } from './entrance.ts';

/**
 * `<nghe-dan commune="binh-my" officer="…" lang="vi|en|…" mode="button|inline|frame">`:
 * a button that brings the form, or the form in its place, or there a page of
 * the server in a frame. What the page put inside is shown wherever the form
 * cannot come.
 */
class NgheDan extends HTMLElement {
  /** Opens the form. The entrance puts it here. */
  declare open: () => Promise<void>;

  connectedCallback(): void {
    if (!this.shadowRoot) entranceTo(this);
  }

  /** A page that swaps its content and later brings this back finds the form closed. */
  disconnectedCallback(): void {
    this.close();
  }

  /** Closes the form; what was entered stays until the page is left. A form that comes puts its own here. */
  close(): void {}
}

if (!customElements.get('nghe-dan')) customElements.define('nghe-dan', NgheDan);
