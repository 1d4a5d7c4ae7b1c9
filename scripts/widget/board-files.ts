import { languages } from '../../shared/text/languages.ts';
import { bundle, tokens } from '../bundle-widget.ts';
import { withTokens } from '../theme-tokens.ts';
import { digest } from './digest.ts';
import { loaderNamedAfterItself } from './loader-named-after-itself.ts';
import { speaking } from './speaking.ts';

/** The element that shows a board on a commune's site, and the scripts of our own pages of it. */
export async function boardFiles(): Promise<Readonly<Record<string, string>>> {
  const boards: Record<string, string> = {};
  const known: Record<string, readonly (string | undefined)[]> = {};
  for (const [code, text] of Object.entries(languages)) {
    const plugins = [tokens(withTokens), speaking(text, new Set())];
    const board = await bundle('widget/board/mount-board.tsx', 'es', {}, plugins);
    boards[code] = board;
    known[code] = [code, text.boardLoader.open, digest(board)];
  }
  const define = { BOARDS: JSON.stringify(known), BUNDLED: 'false' };
  const { code: loader, folder } = await loaderNamedAfterItself(
    'widget/board-loader.ts',
    define,
    [],
  );
  const named = Object.entries(boards).map(([code, board]) => [
    `${folder}/board-${code}.js`,
    board,
  ]);
  return {
    'board-v1.js': loader,
    [`${folder}/board-v1.js`]: loader,
    ...Object.fromEntries(named),
    'display.js': await bundle('widget/board/display.ts', 'es', {}, []),
    'print.js': await bundle('widget/board/print.ts', 'es', {}, []),
  };
}
