import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import type { BoardWords } from '../shared/board/scene.ts';
import { disputeCode, openCode } from '../shared/contract/code.ts';
import { readCommune } from '../shared/contract/commune.ts';
import { readConcernState, takeConcern } from '../shared/contract/concern.ts';
import { openOwnRating } from '../shared/contract/own-rating.ts';
import { takeRating } from '../shared/contract/rating.ts';
import * as en from '../shared/text/en.ts';
import * as vi from '../shared/text/vi.ts';
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
function speaking(language: typeof vi, shown: ReadonlySet<string>): Plugin {
  const { code, concern, criteria, form, problem, questions, receipt } = language;
  const names = Object.entries(criteria.names).filter(([id]) => !(id in questions.observed));
  const problems = Object.entries(problem).filter(([name]) => shown.has(name));
  const tables = {
    criteria: { ...criteria, names: Object.fromEntries(names) },
    problem: Object.fromEntries(problems),
    questions,
  };
  return {
    name: 'language',
    resolveId: (source) => (source === 'form-text' ? source : null),
    load(id) {
      if (id === 'form-text') return constants(form);
      if (id.endsWith('/widget/code/text.ts')) return constants({ text: code });
      if (id.endsWith('/widget/receipt/text.ts')) return constants({ text: receipt });
      if (id.endsWith('/widget/concern/text.ts')) return constants({ text: concern });
      if (id.endsWith('/widget/board/text.ts')) return constants({ words: boardWords(language) });
      if (!id.endsWith('/widget/form/text.ts')) return null;
      return `${constants(tables)} export * as form from 'form-text';`;
    },
  };
}

/** What a board says, and nothing of the form's. */
function boardWords({ board, channel, criteria, form, signals }: typeof vi): BoardWords {
  return { language: form.lang === 'en' ? 'en' : 'vi', board, channel, criteria, signals };
}

/** The problems that asking for a commune or sending a rating can meet. */
const problemsOfForm = [
  'bad-request',
  'invalid-body',
  'server-error',
  'too-large',
  ...readCommune.problems,
  // The part that does the work tries again by itself.
  ...takeRating.problems.filter((code) => !code.startsWith('work-')),
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

function sri(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}

/** A style sheet exactly as the bundles carry it, for browsers that take it only as a file. */
async function styleOf(input: string, apply: typeof withTokens): Promise<string> {
  const module = await bundle(`${input}?inline`, 'es', {}, [tokens(apply)]);
  const { default: css }: { default: string } = await import(
    `data:text/javascript,${encodeURIComponent(module)}`
  );
  return css;
}

/** What does the work that open ratings need; it says nothing to people. */
const work = await bundle('widget/work/main.ts', 'es', {}, []);
const style =
  (await styleOf('widget/loader.css', byDay)) + (await styleOf('widget/form/form.css', withTokens));
const digests = {
  STYLE_INTEGRITY: JSON.stringify(sri(style)),
  WORK_INTEGRITY: JSON.stringify(sri(work)),
};

/** What can be done with a receipt, in one language. */
async function receiptIn(language: typeof vi): Promise<string> {
  const words = speaking(language, new Set(['server-error', ...openOwnRating.problems]));
  return bundle('widget/receipt/extend-receipt.ts', 'es', {}, [tokens(withTokens), words]);
}

/** The form in one language, as a module of its own; it knows the digests of its parts. */
async function formIn(language: typeof vi, receipt: string): Promise<string> {
  const words = speaking(language, new Set(problemsOfForm));
  const define = { ...digests, RECEIPT: JSON.stringify(sri(receipt)) };
  return bundle('widget/form/mount-form.ts', 'es', define, [tokens(withTokens), words]);
}

/**
 * The page of a visit code in one language: the form and what trades the code.
 * There the officer is given, so "again" means another version.
 */
async function codeIn(
  language: typeof vi,
  versioned: Readonly<Record<string, string>>,
): Promise<string> {
  const form = { ...language.form, again: language.code.again };
  const problems = [...problemsOfForm, ...openCode.problems, ...disputeCode.problems];
  const words = speaking({ ...language, form }, new Set(problems));
  const define = { ...digests, ...versioned };
  return bundle('widget/code/main.ts', 'es', define, [tokens(withTokens), words]);
}

/** The page of a concern in one language. */
async function concernIn(language: typeof vi): Promise<string> {
  const problems = [...problemsOfForm, ...takeConcern.problems, ...readConcernState.problems];
  return bundle('widget/concern/main.ts', 'es', {}, [speaking(language, new Set(problems))]);
}

/** The page that checks receipts has its words in the page: one script for all languages. */
const check = await bundle('widget/check/main.ts', 'es', {}, []);

const receipts = { vi: await receiptIn(vi), en: await receiptIn(en) };
const forms = { vi: await formIn(vi, receipts.vi), en: await formIn(en, receipts.en) };
const integrity = JSON.stringify({ vi: sri(forms.vi), en: sri(forms.en) });
const define = { VERSION: '"%VERSION%"', INTEGRITY: integrity };
const unnamed = ascii(await bundle('widget/loader.ts', 'iife', define, [tokens(byDay)]));
// The integrities are part of the loader, so its digest stands for all files.
const version = createHash('sha256').update(unnamed).digest('hex').slice(0, 12);
const loader = unnamed.replace('%VERSION%', version);
const beside = (receipt: string) => ({
  VERSION: JSON.stringify(version),
  RECEIPT: JSON.stringify(sri(receipt)),
});

/** The board in one language, as a module of its own. */
async function boardIn(language: typeof vi): Promise<string> {
  const plugins = [tokens(withTokens), speaking(language, new Set())];
  return bundle('widget/board/mount-board.tsx', 'es', {}, plugins);
}

/** The element that shows a board on a commune's site; its folder is named after its own digest. */
async function boardFiles(): Promise<Readonly<Record<string, string>>> {
  const boards = { vi: await boardIn(vi), en: await boardIn(en) };
  const own = {
    VERSION: '"%VERSION%"',
    INTEGRITY: JSON.stringify({ vi: sri(boards.vi), en: sri(boards.en) }),
  };
  const first = ascii(await bundle('widget/board-loader.ts', 'iife', own, []));
  const folder = createHash('sha256').update(first).digest('hex').slice(0, 12);
  const boardLoader = first.replace('%VERSION%', folder);
  return {
    'board-v1.js': boardLoader,
    [`${folder}/board-v1.js`]: boardLoader,
    [`${folder}/board-vi.js`]: boards.vi,
    [`${folder}/board-en.js`]: boards.en,
  };
}

const files: Readonly<Record<string, string>> = {
  'v1.js': loader,
  [`${version}/v1.js`]: loader,
  [`${version}/form-vi.js`]: forms.vi,
  [`${version}/form-en.js`]: forms.en,
  [`${version}/form.css`]: style,
  [`${version}/work.js`]: work,
  [`${version}/receipt-vi.js`]: receipts.vi,
  [`${version}/receipt-en.js`]: receipts.en,
  'code-vi.js': await codeIn(vi, beside(receipts.vi)),
  'code-en.js': await codeIn(en, beside(receipts.en)),
  'check.js': check,
  'concern-vi.js': await concernIn(vi),
  'concern-en.js': await concernIn(en),
  'form.css': style,
  ...(await boardFiles()),
  'display.js': await bundle('widget/board/display.ts', 'es', {}, []),
  'print.js': await bundle('widget/board/print.ts', 'es', {}, []),
};
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
