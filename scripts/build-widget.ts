import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import type { BoardWords } from '../shared/board/scene.ts';
import { disputeCode, openCode } from '../shared/contract/code.ts';
import { readCommune } from '../shared/contract/commune.ts';
import { readConcernState, takeConcern } from '../shared/contract/concern.ts';
import { openOwnRating } from '../shared/contract/own-rating.ts';
import { takeRating } from '../shared/contract/rating.ts';
import { languages, type Text } from '../shared/text/languages.ts';
import { bundle, bundleFiles, tokens } from './bundle-widget.ts';
import { keepEarlierFiles } from './keep-earlier-files.ts';
import { byDay, withTokens } from './theme-tokens.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'dist/site/widget');

/**
 * Gives `widget/form/text.ts` one language and no word that the form never
 * shows. The form's own sentences become constants, each of which the bundler
 * puts where it is shown.
 */
function speaking(text: Text, shown: ReadonlySet<string>): Plugin {
  const { aloud, code, concern, criteria, form, language, problem, questions, receipt } = text;
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
      if (id.endsWith('/widget/concern/text.ts')) return constants({ text: concern });
      if (id.endsWith('/widget/board/text.ts')) return constants({ words: boardWords(text) });
      if (!id.endsWith('/widget/form/text.ts')) return null;
      return `${constants(tables)} export * as form from 'form-text'; export * as language from 'language';`;
    },
  };
}

/** What a board says, and nothing of the form's. */
function boardWords({ board, channel, criteria, language, signals }: Text): BoardWords {
  return { language: language.code, board, channel, criteria, signals };
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
  (await styleOf('widget/loader.css', byDay)) +
  (await styleOf('widget/form/form.css', withTokens)) +
  (await styleOf('widget/receipt/receipt.css', withTokens)) +
  (await styleOf('widget/aloud/aloud.css', withTokens));

/** What a form brings later, by its name: `receipt` becomes `receipt-vi.js`. */
type LaterParts = Readonly<Record<'aloud' | 'receipt', string>>;

/** The digests of later parts as a form carries them. */
function digestsOf({ aloud, receipt }: LaterParts): Readonly<Record<string, string>> {
  const digest = (part: string): string => JSON.stringify(sri(part));
  return {
    ALOUD: digest(aloud),
    RECEIPT: digest(receipt),
    STYLE_INTEGRITY: digest(style),
    WORK_INTEGRITY: digest(work),
  };
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
 * The page of a visit code in one language, and the page that checks receipts,
 * whose words are in the page: one script for all languages. There the form's
 * officer is given, so "again" means another version. The curve library and the
 * reading of logs, which both need, are files of their own, named after what is
 * in them.
 */
async function pagesIn(
  { code, text, later }: Spoken,
  folder: string,
): Promise<Readonly<Record<string, string>>> {
  const form = { ...text.form, again: text.code.again };
  const problems = [...problemsOfForm, ...openCode.problems, ...disputeCode.problems];
  const words = speaking({ ...text, form }, new Set(problems));
  const define = { VERSION: JSON.stringify(folder), ...digestsOf(later) };
  const input = { [`code-${code}`]: 'widget/code/main.ts', check: 'widget/check/main.ts' };
  const built = await bundleFiles(input, inParts, define, [tokens(withTokens), words]);
  return Object.fromEntries(
    built.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code.trim()]] : [])),
  );
}

const inParts: Rolldown.OutputOptions = {
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: 'shared/[name]-[hash].js',
  codeSplitting: {
    groups: [
      { name: 'curve', test: /node_modules\/@noble\//u, minShareCount: 2 },
      { name: 'tree', test: /\/(?:shared|widget)\/log\/|\/fill\.ts$/u },
    ],
  },
};

/** The page of a concern in one language. */
async function concernIn(text: Text): Promise<string> {
  const problems = [...problemsOfForm, ...takeConcern.problems, ...readConcernState.problems];
  return bundle('widget/concern/main.ts', 'es', {}, [speaking(text, new Set(problems))]);
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
  spoken.map(({ code, text, form }) => [code, [code, text.loader.open, sri(form)]]),
);
const define = { VERSION: '"%VERSION%"', FORMS: JSON.stringify(forms) };
const unnamed = ascii(await bundle('widget/loader.ts', 'iife', define, [tokens(byDay)]));
// The digests of all forms are part of the loader, so its own stands for all files.
const version = createHash('sha256').update(unnamed).digest('hex').slice(0, 12);
const loader = unnamed.replace('%VERSION%', version);

/** The element that shows a board on a commune's site; its folder is named after its own digest. */
async function boardFiles(): Promise<Readonly<Record<string, string>>> {
  const boards: Record<string, string> = {};
  for (const [code, text] of Object.entries(languages)) {
    const plugins = [tokens(withTokens), speaking(text, new Set())];
    boards[code] = await bundle('widget/board/mount-board.tsx', 'es', {}, plugins);
  }
  const known = Object.entries(boards).map(([code, board]) => [
    code,
    [code, languages[code]?.boardLoader.open, sri(board)],
  ]);
  const own = {
    VERSION: '"%VERSION%"',
    BOARDS: JSON.stringify(Object.fromEntries(known)),
  };
  const first = ascii(await bundle('widget/board-loader.ts', 'iife', own, []));
  const folder = createHash('sha256').update(first).digest('hex').slice(0, 12);
  const boardLoader = first.replace('%VERSION%', folder);
  const named = Object.entries(boards).map(([code, board]) => [
    `${folder}/board-${code}.js`,
    board,
  ]);
  return {
    'board-v1.js': boardLoader,
    [`${folder}/board-v1.js`]: boardLoader,
    ...Object.fromEntries(named),
  };
}

const files: Record<string, string> = {
  'v1.js': loader,
  [`${version}/v1.js`]: loader,
  [`${version}/form.css`]: style,
  [`${version}/work.js`]: work,
  'form.css': style,
  'display.js': await bundle('widget/board/display.ts', 'es', {}, []),
  'print.js': await bundle('widget/board/print.ts', 'es', {}, []),
  ...(await boardFiles()),
};
for (const one of spoken) {
  const { code, text, later, form } = one;
  files[`${version}/form-${code}.js`] = form;
  for (const [name, part] of Object.entries(later)) files[`${version}/${name}-${code}.js`] = part;
  Object.assign(files, await pagesIn(one, version));
  files[`concern-${code}.js`] = await concernIn(text);
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

keepEarlierFiles(out, Date.now());
for (const [path, code] of Object.entries(files)) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), code);
}
writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
