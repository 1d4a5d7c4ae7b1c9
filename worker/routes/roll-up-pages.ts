import type { CountryBoard, ProvinceBoard } from '../../shared/contract/province.ts';
import { countryPage } from '../pages/roll-up/country-page.ts';
import { provincePage } from '../pages/roll-up/province-page.ts';
import { countryRollUp, provinceRollUp } from '../province/roll-up-copies.ts';
import { refuse } from '../problem.ts';
import { sendPage } from './send-page.ts';
import { type App, pathPart, serve } from './serve.ts';

/** The roll-ups as pages. */
export function rollUpPageRoutes(app: App): void {
  const country = { method: 'get', path: '/country', allowed: 'anyone' } as const;
  serve(app, country, ({ context }) =>
    sendPage(context, async (language) => {
      const { json } = await countryRollUp(context.env);
      return countryPage(JSON.parse(json) as CountryBoard, language);
    }),
  );

  // The router's one expression takes no word where a page beside it has a parameter.
  const province = {
    method: 'get',
    path: '/board/{level}/{province}',
    allowed: 'anyone',
  } as const;
  serve(app, province, ({ context }) =>
    sendPage(context, async (language) => {
      if (pathPart(context, 'level') !== 'province') refuse('not-found');
      const { json } = await provinceRollUp(context.env, pathPart(context, 'province'));
      return provincePage(JSON.parse(json) as ProvinceBoard, language);
    }),
  );
}
