import { listNotes, listPeriodNotes, removeNote, writeNote } from '../../shared/contract/note.ts';
import { accepted, refuse } from '../problem.ts';
import { findCommune } from '../registry/directory.ts';
import { ownOfficer } from './own-officer.ts';
import { type App, pathPart, serve } from './serve.ts';

/** What officers note beside their own trend. */
export function noteRoutes(app: App): void {
  serve(app, listNotes, async ({ context, caller }) => {
    const officer = ownOfficer(context, caller);
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    context.header('Cache-Control', 'no-store');
    return accepted(await commune.notes(officer));
  });

  serve(app, listPeriodNotes, async ({ context }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    context.header('Cache-Control', 'no-store');
    return accepted(await commune.periodNotes(pathPart(context, 'period')));
  });

  serve(app, writeNote, async ({ context, caller, body }) => {
    const officer = ownOfficer(context, caller);
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return accepted(await commune.writeNote(officer, body));
  });

  serve(app, removeNote, async ({ context, caller }) => {
    const officer = ownOfficer(context, caller);
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    const release = Number(pathPart(context, 'release'));
    if (!(await commune.removeNote(officer, release))) refuse('not-found');
  });
}
