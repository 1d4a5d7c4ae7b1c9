import type { BoardBundle } from './board/board-part.ts';
import { importPart } from './import-part.ts';
import { serverAddress } from './server-address.ts';
import { type Spoken, spokenIn, type SpokenIn } from './spoken.ts';

/** Filled in by the build: the folder of the board's bundles, and each language's word and digest. */
declare const VERSION: string;
declare const BOARDS: SpokenIn;

/**
 * `<nghe-dan-board commune="binh-my" lang="vi|en">`: the board of a commune,
 * which comes when it is near to be seen. What the page put inside is shown
 * until then, and wherever it cannot come.
 */
class NgheDanBoard extends HTMLElement {
  static readonly observedAttributes = ['commune', 'lang'];
  #near = new IntersectionObserver((seen) => this.#see(seen), { rootMargin: '400px' });
  #link = document.createElement('a');
  #leave: (() => void) | undefined;
  /** Which bringing is the newest: an older one that comes late is not shown. */
  #turn = 0;

  connectedCallback(): void {
    if (!this.shadowRoot) {
      const slot = document.createElement('slot');
      slot.append(this.#link);
      this.attachShadow({ mode: 'open' }).append(slot);
    }
    this.#link.href = `${serverAddress(this)}/board/${this.#commune}`;
    this.#link.textContent = this.#spoken[1];
    this.#near.observe(this);
  }

  disconnectedCallback(): void {
    this.#near.disconnect();
    this.#end();
  }

  attributeChangedCallback(): void {
    if (this.#turn === 0 || !this.isConnected) return;
    this.#end();
    this.#bring();
  }

  get #commune(): string {
    return encodeURIComponent(this.getAttribute('commune') ?? '');
  }

  get #spoken(): Spoken {
    return spokenIn(BOARDS, this);
  }

  #see(seen: readonly IntersectionObserverEntry[]): void {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    this.#near.disconnect();
    this.#bring();
  }

  /** What cannot come leaves what the page put inside. */
  #bring(): void {
    this.#mount((this.#turn += 1)).catch(() => undefined);
  }

  async #mount(turn: number): Promise<void> {
    const [language, , integrity] = this.#spoken;
    const server = serverAddress(this);
    const address = `${server}/widget/${VERSION}/board-${language}.js`;
    const part = await importPart<BoardBundle>(address, integrity);
    if (turn !== this.#turn || !this.isConnected) return;
    const root = this.shadowRoot as ShadowRoot;
    this.#leave = part.mountBoard({ root, server, commune: this.#commune });
  }

  #end(): void {
    this.#leave?.();
    this.#leave = undefined;
  }
}

if (!customElements.get('nghe-dan-board')) customElements.define('nghe-dan-board', NgheDanBoard);
