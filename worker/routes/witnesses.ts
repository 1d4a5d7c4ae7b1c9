import { addWitness, listWitnesses } from '../../shared/contract/witness.ts';
import { accepted } from '../problem.ts';
import { findCommune } from '../registry/directory.ts';
import { type App, pathPart, serve } from './serve.ts';

/** Who watches a commune's logs and signs what they saw. */
export function witnessRoutes(app: App): void {
  serve(app, addWitness, async ({ context, body }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return accepted(await commune.addWitness(body.key));
  });

  serve(app, listWitnesses, async ({ context }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return { witnesses: (await commune.witnesses()).map((key) => ({ key })) };
  });
}
