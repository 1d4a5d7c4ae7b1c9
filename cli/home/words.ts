import * as en from '../../shared/text/en.ts';
import * as vi from '../../shared/text/vi.ts';

export type Texts = typeof vi.home;

/** English where the surroundings ask for it; else Vietnamese. */
export function textsOf({ LANG = '' }: { readonly LANG?: string | undefined }): Texts {
  return LANG.startsWith('en') ? en.home : vi.home;
}
