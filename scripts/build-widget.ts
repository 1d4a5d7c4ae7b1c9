import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import { disputeCode, openCode } from '../shared/contract/code.ts';
import { readCommune } from '../shared/contract/commune.ts';
import { openOwnRating } from '../shared/contract/own-rating.ts';
import { takeRating } from '../shared/contract/rating.ts';
import { languages, type Text } from '../shared/text/languages.ts';
import { byDay, withTokens } from './theme-tokens.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'dist/site/widget');

/** Style sheets name tokens; here the tokens come to them. */
function tokens(apply: (theme: string, css: string) => string): Plugin {
  const theme = readFileSync(join(root, 'shared/theme.css'), 'utf8');
  return {
    name: 'theme-tokens',
    enforce: 'pre',
    transform: (css, id) => (id.endsWith('.css?inline') ? apply(theme, css) : null),
  };
}

/**
 * Gives `widget/form/text.ts` one language and no word that the form never
 * shows. The form's own sentences become constants, each of which the bundler
 * puts where it is shown.
 */
function speaking(text: Text, shown: ReadonlySet<string>): Plugin {
  const { aloud, code, criteria, form, language, problem, questions, receipt } = text;
  const names = Object.entries(criteria.names).filter(([id]) => !(id in questions.observed));
  const problems = Object.entries(problem).filter(([name]) => shown.has(name));
  const tables = {
    criteria: { ...criteria, names: Object.fromEntries(names) },
    problem: Object.fromEntries(problems),
    questions,
  };
  return {
    name: 'language',
    resolveId: (source) => (source === 'form-text' || source === 'language' ? source : null),
    load(id) {
      if (id === 'form-text') return constants(form);
      if (id === 'language') return constants(language);
      if (id.endsWith('/widget/code/text.ts')) return constants({ text: code });
      if (id.endsWith('/widget/aloud/text.ts')) return constants({ text: aloud });
      if (id.endsWith('/widget/receipt/text.ts')) return constants({ text: receipt });
      if (!id.endsWith('/widget/form/text.ts')) return null;
      return `${constants(tables)} export * as form from 'form-text'; export * as language from 'language';`;
    },
  };
}

/** The problems that asking for a commune or sending a rating can meet. */
const problemsOfForm = [
  'bad-request',
  'invalid-body',
  'server-error',
  'too-large',
  ...readCommune.problems,
  ...takeRating.problems,
];

function constants(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/** Bundles one entry into one fully minified file; returns its code. */
async function bundle(
  input: string,
  format: 'es' | 'iife',
  define: Readonly<Record<string, string>>,
  plugins: readonly Plugin[],
): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { ...define },
    plugins: [...plugins],
    // Whatever NODE_ENV says: an address with a version must always have the same content.
    oxc: { jsx: { runtime: 'classic', pragma: 'h', development: false } },
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      cssTarget: ['chrome87', 'safari15.4', 'firefox98'],
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: { format, minify: true, codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code.trim();
}

/** Pages in an old encoding read a classic script in theirs, unless it is plain ASCII. */
function ascii(code: string): string {
  return code.replace(
    /[^\0-\x7f]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function sri(code: string, hash: 'sha384' | 'sha256' = 'sha384'): string {
  return `${hash}-${createHash(hash).update(code).digest('base64')}`;
}

/** What a form brings later, by its name: `receipt` becomes `receipt-vi.js`. */
type LaterParts = Readonly<Record<'aloud' | 'receipt', string>>;

/** The digests of later parts as a form carries them: the shorter ones weigh less. */
function digestsOf({ aloud, receipt }: LaterParts): Readonly<Record<string, string>> {
  const digest = (part: string): string => JSON.stringify(sri(part, 'sha256'));
  return { ALOUD: digest(aloud), RECEIPT: digest(receipt) };
}

/** What the form in one language brings later. */
async function laterPartsIn(text: Text): Promise<LaterParts> {
  const words = speaking(text, new Set(['server-error', ...openOwnRating.problems]));
  const plugins = [tokens(withTokens), words];
  return {
    aloud: await bundle('widget/aloud/extend-aloud.tsx', 'es', {}, plugins),
    receipt: await bundle('widget/receipt/extend-receipt.tsx', 'es', {}, plugins),
  };
}

/** The form in one language, as a module of its own; it knows the digests of its later parts. */
async function formIn(text: Text, later: LaterParts): Promise<string> {
  const words = speaking(text, new Set(problemsOfForm));
  const plugins = [tokens(withTokens), words];
  return bundle('widget/form/mount-form.ts', 'es', digestsOf(later), plugins);
}

/**
 * The page of a visit code in one language: the form and what trades the code.
 * There the officer is given, so "again" means another version.
 */
async function codeIn(text: Text, later: LaterParts, folder: string): Promise<string> {
  const form = { ...text.form, again: text.code.again };
  const problems = [...problemsOfForm, ...openCode.problems, ...disputeCode.problems];
  const words = speaking({ ...text, form }, new Set(problems));
  const define = { VERSION: JSON.stringify(folder), ...digestsOf(later) };
  return bundle('widget/code/main.ts', 'es', define, [tokens(withTokens), words]);
}

/** What is built of one language before the version is known. */
interface Spoken {
  readonly code: string;
  readonly text: Text;
  readonly later: LaterParts;
  readonly form: string;
}

const spoken: Spoken[] = [];
for (const [code, text] of Object.entries(languages)) {
  const later = await laterPartsIn(text);
  spoken.push({ code, text, later, form: await formIn(text, later) });
}

/** What the loader knows of each language: its code, the words on its button, the digest of its form. */
const forms = Object.fromEntries(
  spoken.map(({ code, text, form }) => [code, [code, text.loader.open, sri(form, 'sha256')]]),
);
const define = { VERSION: '"%VERSION%"', FORMS: JSON.stringify(forms) };
const unnamed = ascii(await bundle('widget/loader.ts', 'iife', define, [tokens(byDay)]));
// The digests of all forms are part of the loader, so its own stands for all files.
const version = createHash('sha256').update(unnamed).digest('hex').slice(0, 12);
const loader = unnamed.replace('%VERSION%', version);

const files: Record<string, string> = { 'v1.js': loader, [`${version}/v1.js`]: loader };
for (const { code, text, later, form } of spoken) {
  files[`${version}/form-${code}.js`] = form;
  for (const [name, part] of Object.entries(later)) files[`${version}/${name}-${code}.js`] = part;
  files[`code-${code}.js`] = await codeIn(text, later, version);
}
const manifest = {
  version,
  files: Object.entries(files).map(([path, code]) => ({
    path,
    bytes: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    integrity: sri(code),
  })),
};

rmSync(out, { recursive: true, force: true });
for (const [path, code] of Object.entries(files)) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), code);
}
writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
