import {
  createProvince,
  readCountryBoard,
  readProvinceBoard,
} from '../../shared/contract/province.ts';
import { accepted } from '../problem.ts';
import { countryRollUp, provinceRollUp } from '../province/roll-up-copies.ts';
import { registryOf } from '../registry/directory.ts';
import { sendDocument } from './send-document.ts';
import { type App, pathPart, serve } from './serve.ts';

const CACHED = 'public, max-age=30';

/** Provinces, and what their communes show together. */
export function provinceRoutes(app: App): void {
  serve(app, createProvince, async ({ context, body }) =>
    accepted(await registryOf(context.env).createProvince(body)),
  );

  serve(app, readProvinceBoard, async ({ context }) =>
    sendDocument(context, await provinceRollUp(context.env, pathPart(context, 'province')), CACHED),
  );

  serve(app, readCountryBoard, async ({ context }) =>
    sendDocument(context, await countryRollUp(context.env), CACHED),
  );
}
