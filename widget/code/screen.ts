import type { Button } from '../form/button.ts';

/** What the page of a code shows round the form. */
export interface Screen {
  /** A sentence, or nothing. */
  readonly says?: string;
  /** Whether the sentence tells of something that went wrong. */
  readonly alert?: boolean;
  /** Whether a code can be typed. */
  readonly typing?: boolean;
  /** Whether an officer is rated, by the right that the code gave. */
  readonly rating?: boolean;
  /** Whether the code opens nothing any more: the way on is the one without it. */
  readonly spent?: boolean;
  readonly buttons?: readonly Button[];
}
