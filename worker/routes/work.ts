import { askForWork } from '../../shared/contract/work.ts';
import { limitAddress } from '../auth/address-limit.ts';
import { workCost } from '../auth/work-cost.ts';
import { findCommune } from '../registry/directory.ts';
import { type App, pathPart, serve } from './serve.ts';

const askingLimit = { name: 'asking', burst: 120, seconds: 2 };

/** Work to do before an open rating is taken in. */
export function workRoutes(app: App): void {
  serve(app, askForWork, async ({ context, query }) => {
    limitAddress(context, askingLimit);
    const name = pathPart(context, 'commune');
    const commune = await findCommune(context.env, name);
    context.header('Cache-Control', 'no-store');
    return commune.work(query.rating, workCost(context, name));
  });
}
