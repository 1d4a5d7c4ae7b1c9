import {
  changeConcern,
  listConcerns,
  readConcernKeys,
  readConcernState,
  setConcernKey,
  takeConcern,
} from '../../shared/contract/concern.ts';
import { limitAddress } from '../auth/address-limit.ts';
import { onlyFromOurPages } from '../auth/only-our-pages.ts';
import { accepted } from '../problem.ts';
import { findCommune } from '../registry/directory.ts';
import { type App, pathPart, serve } from './serve.ts';

const takingLimit = { name: 'concern', burst: 10, seconds: 60 };
const askingLimit = { name: 'concern state', burst: 30, seconds: 10 };

/** Concerns: sealed for Mặt trận by citizens, read and answered by Mặt trận alone. */
export function concernRoutes(app: App): void {
  serve(app, setConcernKey, async ({ context, body }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return accepted(await commune.setConcernKey(body.publicKey));
  });

  serve(app, readConcernKeys, async ({ context }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    context.header('Cache-Control', 'no-cache');
    return commune.concernKeys();
  });

  serve(app, takeConcern, async ({ context, body }) => {
    onlyFromOurPages(context);
    limitAddress(context, takingLimit);
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return accepted(await commune.takeConcern(body));
  });

  serve(app, readConcernState, async ({ context, body }) => {
    onlyFromOurPages(context);
    limitAddress(context, askingLimit);
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return accepted(await commune.concernState(body.reference));
  });

  serve(app, listConcerns, async ({ context, query }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    context.header('Cache-Control', 'no-store');
    return commune.concerns(query.after ?? null);
  });

  serve(app, changeConcern, async ({ context, body }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return accepted(await commune.changeConcern(pathPart(context, 'concern'), body));
  });
}
