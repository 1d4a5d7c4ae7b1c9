import { board, channel, criteria, signals } from '../../shared/text/vi.ts';
import type { BoardWords } from '../../shared/board/scene.ts';

/** The one language of a bundle: the build puts another language's words in the place of these. */
export const words: BoardWords = { language: 'vi', board, channel, criteria, signals };
