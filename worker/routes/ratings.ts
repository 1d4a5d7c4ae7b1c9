import type { Context } from 'hono';
import { openOwnRating } from '../../shared/contract/own-rating.ts';
import { type Rating, takeRating } from '../../shared/contract/rating.ts';
import { limitAddress } from '../auth/address-limit.ts';
import { admit } from '../auth/admit.ts';
import { foreignOrigin } from '../auth/foreign-origin.ts';
import { limitKiosk } from '../auth/kiosk-limit.ts';
import type { Environment } from '../environment.ts';
import { accepted } from '../problem.ts';
import { findCommune } from '../registry/directory.ts';
import { type App, pathPart, serve } from './serve.ts';

const ratingLimit = { name: 'rating', burst: 120, seconds: 2 };

const ownRatingLimit = { name: 'own-rating', burst: 120, seconds: 2 };

/** Taking ratings in, and showing one to its holder. */
export function ratingRoutes(app: App): void {
  serve(app, takeRating, async ({ context, body }) => {
    const vouched = await isFromKiosk(context, body);
    if (!vouched) limitAddress(context, ratingLimit);
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    const origin = foreignOrigin(context);
    const channel = body.token?.channel ?? 'open';
    return accepted(await commune.takeRating({ rating: body, channel, vouched }, origin));
  });

  serve(app, openOwnRating, async ({ context, body }) => {
    limitAddress(context, ownRatingLimit);
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    context.header('Cache-Control', 'no-store');
    return accepted(await commune.openOwnRating(body));
  });
}

/**
 * Whether a kiosk of the commune sends a rating: who shows a bearer token and
 * neither the token of a visit nor a proof of work has to be one.
 *
 * @throws ProblemError not-signed-in, not-allowed, too-many.
 */
async function isFromKiosk(
  context: Context<{ Bindings: Environment }>,
  { token, proof }: Rating,
): Promise<boolean> {
  const signedIn = context.req.header('Authorization') !== undefined;
  if (!signedIn || token !== undefined || proof !== undefined) return false;
  const kiosk = await admit(context, ['kiosk']);
  if (kiosk !== null) await limitKiosk(context.env, kiosk.device);
  return kiosk !== null;
}
