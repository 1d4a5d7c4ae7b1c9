import { readOpenings } from '../../shared/contract/opening.ts';
import { findCommune } from '../registry/directory.ts';
import { type App, pathPart, serve } from './serve.ts';

/** Released ratings one by one, for the overseer. */
export function openingRoutes(app: App): void {
  serve(app, readOpenings, async ({ context, query }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    context.header('Cache-Control', 'no-store');
    return commune.openings(query.after === undefined ? null : Number(query.after));
  });
}
