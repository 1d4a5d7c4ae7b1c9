import { createApiKey, listApiKeys, revokeApiKey } from '../../shared/contract/api-key.ts';
import { refuse } from '../problem.ts';
import { findCommune } from '../registry/directory.ts';
import { type App, pathPart, serve } from './serve.ts';

/** The keys with which dossier software asks for visit codes. */
export function apiKeyRoutes(app: App): void {
  serve(app, createApiKey, async ({ context, body }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return commune.addApiKey(body.label);
  });

  serve(app, listApiKeys, async ({ context }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return { keys: await commune.apiKeys() };
  });

  serve(app, revokeApiKey, async ({ context }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    if (!(await commune.removeApiKey(pathPart(context, 'key')))) refuse('not-found');
  });
}
