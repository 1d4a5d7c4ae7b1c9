import type { Place } from '../form-part.ts';

/** The folder in which this bundle lies, with a slash at the end. */
export const here = import.meta.url.replace(/[^/]+$/u, '');

/** Brings a file of the form's own build, checked against its digest. */
export function bringFile<Part>(
  { importPart, folder = here }: Place,
  file: string,
  integrity: string,
): Promise<Part> {
  return importPart<Part>(folder + file, integrity);
}
