import type { Rating } from '../shared/contract/rating.ts';

/** An open or closed form in the shadow root of one `<nghe-dan>`. */
export interface FormPart {
  open(): void;
  close(): void;
}

/** What the loader hands over to the form when it has come. */
export interface Place {
  /** The `<nghe-dan>` element: attributes are read from it, events fired at it. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** The address of the server, without a slash at the end. */
  readonly server: string;
  /** The answer to `GET /v1/communes/{commune}`, asked for while the form was loading. */
  readonly asked: Promise<Response>;
  /** With a visit code: the token and the number of the version that is sent now. */
  readonly right?: () => Pick<Rating, 'token' | 'version'>;
}

/** What each form bundle exports. */
export interface FormBundle {
  mountForm(place: Place): Promise<FormPart>;
}
