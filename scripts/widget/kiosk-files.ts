import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { takeRating } from '../../shared/contract/rating.ts';
import { pairDevice } from '../../shared/contract/session.ts';
import { languages, type Text } from '../../shared/text/languages.ts';
import { bundle, tokens } from '../bundle-widget.ts';
import { withTokens } from '../theme-tokens.ts';
import { formProblems } from './form-problems.ts';
import { speaking } from './speaking.ts';

/** What the page needs that is no script of the kiosk's. */
const beside = ['/kiosk', '/kiosk/manifest.webmanifest', '/pages/page.css', '/pages/icon.svg'];

/** The kiosk, its face in each language, and what keeps them all for starts without net. */
export async function kioskFiles(): Promise<Readonly<Record<string, string>>> {
  const spoken = Object.entries(languages).map(([code, { language }]) => ({
    code,
    name: language.name,
  }));
  const files: Record<string, string> = {
    'kiosk.js': await bundle('widget/kiosk/main.ts', 'es', { LANGUAGES: JSON.stringify(spoken) }, [
      tokens(withTokens),
    ]),
  };
  for (const [code, text] of Object.entries(languages))
    files[`kiosk-${code}.js`] = await faceIn(text);
  return { ...files, 'kiosk-worker.js': await workerFor(files) };
}

async function faceIn(text: Text): Promise<string> {
  const problems = new Set([...formProblems, ...takeRating.problems, ...pairDevice.problems]);
  return bundle('widget/kiosk/face.tsx', 'es', {}, [kioskWords(text), speaking(text, problems)]);
}

/** Gives the kiosk its own words, and the full names of criteria, in one language. */
function kioskWords({ criteria, kiosk, language }: Text): Plugin {
  const values = {
    text: kiosk,
    locale: language.locale,
    names: criteria.names,
  };
  const source = Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
  return {
    name: 'kiosk-words',
    load: (id) => (id.endsWith('/widget/kiosk/text.ts') ? source : null),
  };
}

/** Another byte in any file makes another service worker, which fetches them all anew. */
function workerFor(files: Readonly<Record<string, string>>): Promise<string> {
  const paths = [...beside, ...Object.keys(files).map((name) => `/widget/${name}`)];
  const digest = createHash('sha256').update(Object.values(files).join('\n')).digest('hex');
  const define = {
    FILES: JSON.stringify(paths),
    DIGEST: JSON.stringify(digest.slice(0, 12)),
  };
  return bundle('widget/kiosk/service-worker/main.ts', 'iife', define, []);
}
