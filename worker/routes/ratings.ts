import { openOwnRating } from '../../shared/contract/own-rating.ts';
import { takeRating } from '../../shared/contract/rating.ts';
import { limitAddress } from '../auth/address-limit.ts';
import { foreignOrigin } from '../auth/foreign-origin.ts';
import { accepted } from '../problem.ts';
import { findCommune } from '../registry/directory.ts';
import { type App, pathPart, serve } from './serve.ts';

export const ratingLimit = { name: 'rating', burst: 120, seconds: 2 };

const ownRatingLimit = { name: 'own-rating', burst: 120, seconds: 2 };

/** Taking ratings in, and showing one to its holder. */
export function ratingRoutes(app: App): void {
  serve(app, takeRating, async ({ context, body }) => {
    limitAddress(context, ratingLimit);
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    const origin = foreignOrigin(context);
    const channel = body.token?.channel ?? 'open';
    return accepted(await commune.takeRating({ rating: body, channel }, origin));
  });

  serve(app, openOwnRating, async ({ context, body }) => {
    limitAddress(context, ownRatingLimit);
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    context.header('Cache-Control', 'no-store');
    return accepted(await commune.openOwnRating(body));
  });
}
