/** The one language of a bundle: the build puts another language's file in the place of `vi.ts`. */
export { letter as text } from '../../shared/text/vi.ts';
