import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { disputeCode, openCode } from '../shared/contract/code.ts';
import { readCommune } from '../shared/contract/commune.ts';
import { readConcernState, takeConcern } from '../shared/contract/concern.ts';
import { openOwnRating } from '../shared/contract/own-rating.ts';
import { takeRating } from '../shared/contract/rating.ts';
import * as en from '../shared/text/en.ts';
import * as vi from '../shared/text/vi.ts';
import { bundle, bundleFiles, tokens } from './bundle-widget.ts';
import { keepEarlierFiles } from './keep-earlier-files.ts';
import { byDay, withTokens } from './theme-tokens.ts';
import { writePackage } from './write-package.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'dist/site/widget');

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
      if (!id.endsWith('/widget/form/text.ts')) return null;
      return `${constants(tables)} export * as form from 'form-text';`;
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

/** Pages in an old encoding read a classic script in theirs, unless it is plain ASCII. */
function ascii(code: string): string {
  return code.replace(
    /[^\0-\x7f]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The digest of a file; those that scripts carry are the shorter ones, which weigh less. */
function sri(code: string, hash: 'sha384' | 'sha256' = 'sha256'): string {
  return `${hash}-${createHash(hash).update(code).digest('base64')}`;
}

/** Shows the form as a page of ours in a frame, whatever its language. */
const frame = await bundle('widget/frame/mount-frame.ts', 'es', {}, [tokens(withTokens)]);

/** The digests of its later parts, which each form carries. */
function laterParts(receipt: string): Readonly<Record<string, string>> {
  return { RECEIPT: JSON.stringify(sri(receipt)), FRAME: JSON.stringify(sri(frame)) };
}

/** What can be done with a receipt, in one language. */
async function receiptIn(language: typeof vi): Promise<string> {
  const words = speaking(language, new Set(['server-error', ...openOwnRating.problems]));
  return bundle('widget/receipt/extend-receipt.ts', 'es', {}, [tokens(withTokens), words]);
}

/** The form in one language, as a module of its own; it knows the digest of its receipt. */
async function formIn(language: typeof vi, receipt: string): Promise<string> {
  const words = speaking(language, new Set(problemsOfForm));
  return bundle('widget/form/mount-form.ts', 'es', laterParts(receipt), [
    tokens(withTokens),
    words,
  ]);
}

/**
 * The page of a visit code in one language, and the page that checks receipts,
 * whose words are in the page: one script for all languages. There the form's
 * officer is given, so "again" means another version. The curve library and the
 * reading of logs, which both need, are files of their own, named after what is
 * in them.
 */
async function pagesIn(
  language: typeof vi,
  name: string,
  define: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const form = { ...language.form, again: language.code.again };
  const problems = [...problemsOfForm, ...openCode.problems, ...disputeCode.problems];
  const words = speaking({ ...language, form }, new Set(problems));
  const input = { [`code-${name}`]: 'widget/code/main.ts', check: 'widget/check/main.ts' };
  const output: Rolldown.OutputOptions = {
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
  const built = await bundleFiles(input, output, define, [tokens(withTokens), words]);
  return Object.fromEntries(
    built.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code.trim()]] : [])),
  );
}

/** The page of a concern in one language. */
async function concernIn(language: typeof vi): Promise<string> {
  const problems = [...problemsOfForm, ...takeConcern.problems, ...readConcernState.problems];
  return bundle('widget/concern/main.ts', 'es', {}, [speaking(language, new Set(problems))]);
}

const receipts = { vi: await receiptIn(vi), en: await receiptIn(en) };
const forms = { vi: await formIn(vi, receipts.vi), en: await formIn(en, receipts.en) };
const spoken = {
  vi: ['vi', vi.loader.open, sri(forms.vi)],
  en: ['en', en.loader.open, sri(forms.en)],
};
const define = { VERSION: '"%VERSION%"', FORMS: JSON.stringify(spoken), BUNDLED: 'false' };
const unnamed = ascii(await bundle('widget/loader.ts', 'iife', define, [tokens(byDay)]));
// The integrities are part of the loader, so its digest stands for all files.
const version = createHash('sha256').update(unnamed).digest('hex').slice(0, 12);
const loader = unnamed.replaceAll('%VERSION%', version);
const beside = (receipt: string) => ({
  VERSION: JSON.stringify(version),
  ...laterParts(receipt),
});

const files: Readonly<Record<string, string>> = {
  'v1.js': loader,
  [`${version}/v1.js`]: loader,
  [`${version}/form-vi.js`]: forms.vi,
  [`${version}/form-en.js`]: forms.en,
  [`${version}/frame.js`]: frame,
  [`${version}/receipt-vi.js`]: receipts.vi,
  [`${version}/receipt-en.js`]: receipts.en,
  ...(await pagesIn(vi, 'vi', beside(receipts.vi))),
  ...(await pagesIn(en, 'en', beside(receipts.en))),
  'framed.js': await bundle('widget/frame/framed.ts', 'iife', {}, []),
  'concern-vi.js': await concernIn(vi),
  'concern-en.js': await concernIn(en),
};
const manifest = {
  version,
  files: Object.entries(files).map(([path, code]) => ({
    path,
    bytes: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    integrity: sri(code, 'sha384'),
  })),
};

keepEarlierFiles(out, Date.now());
for (const [path, code] of Object.entries(files)) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), code);
}
writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);

await writePackage({ ...define, VERSION: JSON.stringify(version) });
