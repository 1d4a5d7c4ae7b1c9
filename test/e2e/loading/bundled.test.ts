import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { form as text, loader } from '../../../shared/text/vi.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { fillForm, openForm, send } from '../widget-form.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { pageWith } from './site.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

let embedded: Embedded;
let browser: Browser;
/** A project of somebody else with the package among its dependencies. */
let project: string;

beforeAll(async () => {
  [embedded, browser] = await Promise.all([startEmbedded(), launchChromium()]);
  project = mkdtempSync(join(tmpdir(), 'nghe-dan-bundled-'));
  mkdirSync(join(project, 'node_modules'));
  cpSync(join(root, 'dist/npm/nghe-dan'), join(project, 'node_modules/nghe-dan'), {
    recursive: true,
  });
});

afterAll(async () => {
  await browser?.close();
  await embedded?.stop();
  rmSync(project, { recursive: true, force: true });
});

const main = `import 'nghe-dan';
const element = document.createElement('nghe-dan');
element.setAttribute('server', SERVER);
element.setAttribute('commune', 'xa-mot');
element.addEventListener('nghe-dan:sent', () => { document.title = 'sent'; });
document.body.append(element);
`;

test('a site that bundles it with Vite, under a policy of its own, gets ratings sent', async () => {
  const { server, site } = embedded;
  writeFileSync(join(project, 'main.js'), main);
  const warnings: string[] = [];
  await build({
    root: project,
    configFile: false,
    logLevel: 'warn',
    customLogger: {
      info: () => undefined,
      warn: (message) => void warnings.push(message),
      warnOnce: (message) => void warnings.push(message),
      error: (message) => void warnings.push(message),
      clearScreen: () => undefined,
      hasErrorLogged: () => false,
      hasWarned: false,
    },
    define: { SERVER: JSON.stringify(`${server.url}/`) },
    build: { rolldownOptions: { input: 'main.js', output: { entryFileNames: 'main.js' } } },
  });
  expect(warnings).toEqual([]);
  for (const file of globSync('**/*.js', { cwd: join(project, 'dist') })) {
    site.put(`/${file}`, readFileSync(join(project, 'dist', file), 'utf8'));
  }
  const policy = `default-src 'none'; script-src 'self' ${server.url}; connect-src ${server.url}; require-trusted-types-for 'script'; trusted-types 'none'`;
  const address = site.put('/', pageWith('<script type="module" src="/main.js"></script>'), {
    'content-security-policy': policy,
  });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(address);
  await openForm(page);
  await fillForm(page, { desk: 'Quầy 1' });
  await send(page);
  await page.getByRole('heading', { name: text.sent }).waitFor();
  expect(await page.title()).toBe('sent');
  expect(complaints).toEqual([]);
  await page.close();
});

test('a page with the tag of the server and the package too has one element', async () => {
  const { script, site } = embedded;
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(
    site.put('/both', pageWith(`${script}<script type="module" src="/main.js"></script>`)),
  );
  await page.getByRole('button', { name: loader.open }).click();
  await page.getByRole('heading', { name: text.officer }).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('a server that renders pages can import it', () => {
  writeFileSync(join(project, 'server.mjs'), `import 'nghe-dan';\nconsole.log('rendered');\n`);
  expect(execFileSync(process.execPath, ['server.mjs'], { cwd: project }).toString()).toBe(
    'rendered\n',
  );
});

const typed = `import 'nghe-dan';
import type { NgheDanAttributes } from 'nghe-dan';

const element = document.createElement('nghe-dan');
await element.open();
element.addEventListener('nghe-dan:sent', ({ detail }) => { const none: null = detail; void none; });
export const attributes: NgheDanAttributes = { server: 'https://x.example', commune: 'a' };
// @ts-expect-error: there is no such mode
export const wrong: NgheDanAttributes = { ...attributes, mode: 'popup' };
`;

test('its types are those that a strict project checks', () => {
  writeFileSync(join(project, 'typed.ts'), typed);
  const options = '--noEmit --strict --module esnext --moduleResolution bundler --target esnext';
  const tsc = join(root, 'node_modules/.bin/tsc');
  expect(execFileSync(tsc, [...options.split(' '), 'typed.ts'], { cwd: project }).toString()).toBe(
    '',
  );
});
