import type { Context } from 'hono';
import { type Guide, guidePath, GUIDES_PATH, isGuide } from '../../shared/guide/guides.ts';
import type { Environment } from '../environment.ts';
import { guideListPage } from '../pages/guide-list-page.ts';
import { guidePage } from '../pages/guide-page.ts';
import { refuse } from '../problem.ts';
import { sendPage } from './send-page.ts';
import { type App, pathPart, serve } from './serve.ts';

/** The guides for officials: public, so that who cannot get in yet can read how. */
export function guidePageRoutes(app: App): void {
  serve(app, { method: 'get', path: GUIDES_PATH, allowed: 'anyone' }, ({ context }) =>
    sendPage(context, async (language) => guideListPage(language)),
  );
  const one = { method: 'get', path: `${GUIDES_PATH}/{guide}`, allowed: 'anyone' } as const;
  serve(app, one, ({ context }) =>
    sendPage(context, async () => {
      const guide = pathPart(context, 'guide');
      if (!isGuide(guide)) refuse('not-found');
      return guidePage(guide, await bodyOf(context, guide));
    }),
  );
}

async function bodyOf({ env }: Context<{ Bindings: Environment }>, guide: Guide): Promise<string> {
  const found = await env.ASSETS.fetch(new URL(`${guidePath(guide)}.html`, 'http://assets'));
  return found.ok ? found.text() : refuse('not-found');
}
