import type { Rating } from '../../shared/contract/rating.ts';
import type { WorkProof } from '../../shared/contract/work.ts';
import type { ImportPart } from '../form-part.ts';

/** The part that does the work which open ratings need; `url` is where a rating goes. */
export interface WorkPart {
  /** Begins the work for a rating, or goes on with it. */
  workAhead(url: string, id: string): Promise<WorkProof>;
  /** Sends a rating with its proof, and with another when the first is not taken; rejects when neither is. */
  sendWithWork(
    url: string,
    rating: Rating,
    send: (rating: Rating) => Promise<Response>,
  ): Promise<Response>;
}

/** Filled in by the build: the digest of the part. */
declare const WORK_INTEGRITY: string;

let bring: ImportPart;
let part: Promise<WorkPart> | undefined;

/** From here parts come. */
export function bringBy(bringFile: ImportPart): void {
  bring = bringFile;
}

/** The part. When it does not come it is asked for anew. */
export function workPart(): Promise<WorkPart> {
  return (part ??= bring<WorkPart>('work.js', WORK_INTEGRITY).catch((error) => {
    part = undefined;
    throw error;
  }));
}
