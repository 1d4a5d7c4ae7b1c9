import type { Rating } from '../shared/contract/rating.ts';
import type { Form } from './form/form.ts';

/** An open or closed form in the shadow root of one `<nghe-dan>`. */
export interface FormPart {
  open(): void;
}

/** Brings a module of the widget by its address or file and its digest (SRI). */
export type ImportPart = <Part>(file: string, integrity: string) => Promise<Part>;

/** What the loader hands over to the form when it has come. */
export interface Place {
  /** The `<nghe-dan>` element: attributes are read from it, events fired at it. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** The loader's own link. It leaves its place when the element is drawn anew, for other attributes. */
  readonly link?: HTMLAnchorElement;
  /** The address of the server, without a slash at the end. */
  readonly server: string;
  /** The answer to `GET /v1/communes/{commune}`, asked for while the form was loading. */
  readonly asked?: Promise<Response | undefined>;
  /** With a visit code: the token and the number of the version that is sent now. */
  readonly right?: () => Pick<Rating, 'token' | 'version'>;
  /** With a visit code: the same right after this page is left. */
  readonly keptRight?: KeptRight;
  /** Brings what the form needs later, by its address. */
  readonly importPart: ImportPart;
  /** Where that lies, with a slash at the end, when it is not the folder of the form's own bundle. */
  readonly folder?: string;
}

/** The right to send another version later, which stays on the device only when somebody asks. */
export interface KeptRight {
  /** The moment (ISO 8601) until which it is kept, if it is. */
  until(): string | undefined;
  /** Keeps it until a moment, or lets it go; false when the browser refuses to store. */
  keep(until: string | undefined): Promise<boolean>;
  /** Notes how far it is used, and whether the rating that was sent is void or may be, so that another one must be possible. */
  owe(owed: boolean): Promise<boolean>;
}

/** What each bundle that comes after the form exports. */
export interface LaterBundle {
  extend(form: Form): void;
}

/** What the part exports that shows the form in a frame. */
export interface FrameBundle {
  mountFrame(place: Place): FormPart;
}

/** What each form bundle exports. */
export interface FormBundle {
  mountForm(place: Place): Promise<FormPart>;
}
