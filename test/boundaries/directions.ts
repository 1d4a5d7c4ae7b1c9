import { posix } from 'node:path';

/** Who may import whom, by folder or file; the longest name that fits a path counts. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  worker: ['shared', 'worker/routes', 'worker/commune', 'worker/province', 'worker/registry'],
  'worker/routes': [
    'shared',
    'worker',
    'worker/auth',
    'worker/commune',
    'worker/province',
    'worker/registry',
    'worker/pages',
  ],
  'worker/auth': ['shared', 'worker', 'worker/commune', 'worker/registry'],
  'worker/commune': ['shared', 'worker', 'worker/registry'],
  'worker/province': ['shared', 'worker', 'worker/registry'],
  'worker/registry': ['shared', 'worker'],
  'worker/pages': ['shared'],
  widget: ['shared'],
  extension: ['shared', 'package.json'],
  'extension/entrypoints': ['shared', 'extension/views', 'extension/state', 'extension/platform'],
  'extension/views': ['shared', 'extension/state'],
  'extension/state': ['shared', 'extension/api', 'extension/platform'],
  'extension/api': ['shared'],
  'extension/platform': ['shared'],
  cli: ['shared', 'scripts/server'],
  demo: ['shared'],
  scripts: ['shared', 'scripts/server'],
  'scripts/server': ['shared', 'scripts'],
  'package.json': [],
};

/** What may not be written within a place (anywhere: ''), but for some exceptions. */
const rules: readonly { what: string; pattern: RegExp; within: string; but: readonly string[] }[] =
  [
    {
      what: 'SQL',
      pattern: /\bsql\b[^;]{0,40}\.exec\b|\bSqlStorage\b/u,
      within: '',
      but: ['worker/commune', 'worker/province', 'worker/registry'],
    },
    {
      what: 'a call of the browser',
      pattern: /(?<![.\w'"-])(?:browser|chrome)\.\w/u,
      within: 'extension',
      but: ['extension/platform'],
    },
    {
      what: 'fetch',
      pattern: /(?<![.\w])fetch\(/u,
      within: 'extension',
      but: ['extension/api'],
    },
    // The last Chrome for Windows 7 and 8 is 109.
    ...['extension', 'shared', 'widget'].map((within) => ({
      what: 'what Chrome 109 lacks',
      pattern: /\.(?:toSorted|toReversed|toSpliced|groupBy|withResolvers)\(/u,
      within,
      but: [],
    })),
    {
      what: 'markup from text',
      pattern: /[iI]nnerHTML|outerHTML|insertAdjacentHTML|document\.write\b|\bsrcdoc\b/u,
      within: '',
      but: ['extension/without-inner-html.ts'],
    },
  ];

/**
 * What breaks the boundaries of the house, a sentence each. Tests may import
 * anything.
 *
 * @param files sources by path from the root.
 */
export function violations(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([path, source]) => {
    if (isTest(path)) return [];
    const code = withoutComments(source);
    return [...wrongImports(path, code), ...wrongPlaces(path, code)];
  });
}

function isTest(path: string): boolean {
  return path.startsWith('test/') || /\.test\.tsx?$/u.test(path);
}

function wrongImports(path: string, code: string): readonly string[] {
  const zone = zoneOf(path);
  const allowed = new Set([zone, ...(mayImport[zone] ?? [])]);
  return importsOf(code)
    .map((name) => posix.join(posix.dirname(path), name))
    .filter((target) => !allowed.has(zoneOf(target)))
    .map((target) => `${path} imports ${target}`);
}

function importsOf(code: string): readonly string[] {
  const found = code.matchAll(/\b(?:from|import)\s*\(?\s*['"](\.[^'"]*)['"]/gu);
  return [...found].map(([, name = '']) => name);
}

function wrongPlaces(path: string, code: string): readonly string[] {
  const applying = rules.filter(
    ({ within, but }) => isIn(path, within) && !but.some((place) => isIn(path, place)),
  );
  return applying
    .filter(({ pattern }) => pattern.test(code))
    .map(({ what }) => `${path} has ${what}`);
}

function zoneOf(path: string): string {
  const fitting = Object.keys(mayImport).filter((zone) => isIn(path, zone));
  return fitting.toSorted((one, other) => other.length - one.length)[0] ?? '';
}

function isIn(path: string, place: string): boolean {
  return place === '' || path === place || path.startsWith(`${place}/`);
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, '');
}
