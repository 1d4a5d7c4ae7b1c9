import type { Board } from '../../shared/contract/score.ts';
import { boardPage } from '../pages/board-page.ts';
import { findCommune } from '../registry/directory.ts';
import { sendPage } from './send-page.ts';
import { type App, pathPart, serve } from './serve.ts';

/** The board as a page. */
export function boardPageRoutes(app: App): void {
  serve(app, { method: 'get', path: '/board/{commune}', allowed: 'anyone' }, ({ context }) =>
    sendPage(context, async (language) => {
      const commune = await findCommune(context.env, pathPart(context, 'commune'));
      return boardPage(JSON.parse((await commune.board()).json) as Board, language);
    }),
  );
}
