import {
  askChallenge,
  closeSession,
  openSession,
  pairDevice,
} from '../../shared/contract/session.ts';
import { limitAddress } from '../auth/address-limit.ts';
import { homeOf, readBearer } from '../auth/caller.ts';
import { accepted } from '../problem.ts';
import { type App, serve } from './serve.ts';

const doorLimit = { name: 'door', burst: 60, seconds: 5 };

/** Pairing a device and opening a session with it. */
export function sessionRoutes(app: App): void {
  serve(app, pairDevice, async ({ context, body }) => {
    limitAddress(context, doorLimit);
    const home = await homeOf(context.env, body.commune ?? '~');
    return accepted(await home.pair(body));
  });

  serve(app, askChallenge, async ({ context, body }) => {
    limitAddress(context, doorLimit);
    const home = await homeOf(context.env, body.commune ?? '~');
    return accepted(await home.askChallenge(body.device));
  });

  serve(app, openSession, async ({ context, body }) => {
    limitAddress(context, doorLimit);
    const home = await homeOf(context.env, body.commune ?? '~');
    return accepted(await home.openSession(body));
  });

  serve(app, closeSession, async ({ context }) => {
    const bearer = readBearer(context.req.header('Authorization'));
    if (bearer !== null) await (await homeOf(context.env, bearer.home)).closeSession(bearer.secret);
  });
}
