/** What `<nghe-dan>` is told by its attributes. */
export interface NgheDanAttributes {
  /** The address of the server: `https://…`, nothing after the host. */
  server: string;
  /** The commune, by its name in addresses: `binh-my`. */
  commune: string;
  /** The officer, where the page is about one. */
  officer?: string | undefined;
  /** The language of the form: `vi`, `en`, …; Vietnamese when there is no such form. */
  lang?: string | undefined;
  /** A button that brings the form (the default), the form in its place, or there in a frame. */
  mode?: 'button' | 'inline' | 'frame' | undefined;
}

/** The element, once it is on the page. */
export interface NgheDanElement extends HTMLElement {
  /** Opens the form. */
  open(): Promise<void>;
  /** Closes the form; what was entered stays until the page is left. */
  close(): void;
}

/** What happens, never what was answered: the form was opened, a rating was sent or waits, the form was closed. */
export interface NgheDanEvents {
  'nghe-dan:open': CustomEvent<null>;
  'nghe-dan:sent': CustomEvent<null>;
  'nghe-dan:queued': CustomEvent<null>;
  'nghe-dan:close': CustomEvent<null>;
}

declare global {
  interface HTMLElementTagNameMap {
    'nghe-dan': NgheDanElement;
  }
  interface HTMLElementEventMap extends NgheDanEvents {}
  interface DocumentEventMap extends NgheDanEvents {}
  interface WindowEventMap extends NgheDanEvents {}
}
