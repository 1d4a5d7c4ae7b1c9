import { readPledge, signPledge } from '../../shared/contract/pledge.ts';
import { accepted } from '../problem.ts';
import { findCommune } from '../registry/directory.ts';
import { ownOfficer } from './own-officer.ts';
import { type App, pathPart, serve } from './serve.ts';

/** The pledge: read and verified by anybody, signed by each officer. */
export function pledgeRoutes(app: App): void {
  serve(app, readPledge, async ({ context }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    context.header('Cache-Control', 'no-cache');
    return commune.pledge();
  });

  serve(app, signPledge, async ({ context, caller, body }) => {
    const officer = ownOfficer(context, caller);
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return accepted(await commune.signPledge(officer, caller.device, body));
  });
}
