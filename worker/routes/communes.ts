import {
  changeSettings,
  createCommune,
  listCommunes,
  readCommune,
  readSettings,
  renameCommune,
} from '../../shared/contract/commune.ts';
import { settingsTag } from '../commune/settings-tag.ts';
import { accepted } from '../problem.ts';
import { findCommune, registryOf } from '../registry/directory.ts';
import { type App, pathPart, serve } from './serve.ts';

/** What a commune is, and what its leader chose. */
export function communeRoutes(app: App): void {
  serve(app, readCommune, async ({ context }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    context.header('Cache-Control', 'public, max-age=60');
    return commune.info();
  });

  serve(app, listCommunes, async ({ context }) => ({
    communes: await registryOf(context.env).list(),
  }));

  serve(app, createCommune, async ({ context, body }) => {
    const { id } = accepted(await registryOf(context.env).create(body));
    return (await findCommune(context.env, id)).info();
  });

  serve(app, renameCommune, async ({ context, body }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    await registryOf(context.env).rename(pathPart(context, 'commune'), body.name);
    return commune.info();
  });

  serve(app, readSettings, async ({ context }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    const { settings } = await commune.profile();
    context.header('ETag', settingsTag(settings));
    context.header('Cache-Control', 'no-store');
    return settings;
  });

  serve(app, changeSettings, async ({ context, body }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    const expected = context.req.header('If-Match') ?? null;
    const settings = accepted(await commune.changeSettings(body, expected));
    context.header('ETag', settingsTag(settings));
    return settings;
  });
}
