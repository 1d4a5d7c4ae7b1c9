import type { FormPart, FrameBundle, Place } from '../form-part.ts';
import { bringFile } from './bring-file.ts';

/** Filled in by the build: the digest of the part. */
declare const FRAME: string;

/** Brings what shows the form as a page of the server; rejects where it cannot come. */
export async function bringFrame(place: Place): Promise<FormPart> {
  const { mountFrame } = await bringFile<FrameBundle>(place, 'frame.js', FRAME);
  return mountFrame(place);
}
