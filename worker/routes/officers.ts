import {
  addOfficer,
  addOfficers,
  changeOfficer,
  listOfficers,
  removeOfficer,
  returnOfficer,
} from '../../shared/contract/officer.ts';
import { accepted, refuse } from '../problem.ts';
import { findCommune } from '../registry/directory.ts';
import { type App, pathPart, serve } from './serve.ts';

/** The officers whom citizens can rate. */
export function officerRoutes(app: App): void {
  serve(app, listOfficers, async ({ context }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return commune.officerList();
  });

  serve(app, addOfficers, async ({ context, body }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return commune.addOfficers(body.officers);
  });

  serve(app, addOfficer, async ({ context, body }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return commune.addOfficer(body);
  });

  serve(app, changeOfficer, async ({ context, body }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return accepted(await commune.changeOfficer(pathPart(context, 'officer'), body));
  });

  serve(app, removeOfficer, async ({ context }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    if (!(await commune.removeOfficer(pathPart(context, 'officer')))) refuse('no-such-officer');
  });

  serve(app, returnOfficer, async ({ context }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return accepted(await commune.returnOfficer(pathPart(context, 'officer')));
  });
}
