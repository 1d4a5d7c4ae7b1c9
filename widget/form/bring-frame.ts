import type { FormPart, FrameBundle, Place } from '../form-part.ts';

/** Filled in by the build: the digest of the part. */
declare const FRAME: string;

/** Brings what shows the form as a page of the server; rejects where it cannot come. */
export async function bringFrame(place: Place): Promise<FormPart> {
  const frame = await place.part?.<FrameBundle>('frame.js', FRAME);
  if (frame === undefined) throw new Error('no way to bring the frame');
  return frame.mountFrame(place);
}
