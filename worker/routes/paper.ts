import { readPaperLot, typePaperSlip } from '../../shared/contract/paper.ts';
import { accepted } from '../problem.ts';
import { findCommune } from '../registry/directory.ts';
import { type App, pathPart, serve } from './serve.ts';

/** What stands on paper, typed twice by Mặt trận. */
export function paperRoutes(app: App): void {
  serve(app, typePaperSlip, async ({ context, caller, body }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return accepted(await commune.typePaperSlip(caller.member, body));
  });

  serve(app, readPaperLot, async ({ context, caller, query }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    context.header('Cache-Control', 'no-store');
    return commune.paperLot(Number(query.lot), caller.member);
  });
}
