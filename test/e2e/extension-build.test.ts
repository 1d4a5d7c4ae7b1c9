import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { languages } from '../../shared/text/languages.ts';

const built = fileURLToPath(new URL('../../dist/extension', import.meta.url));

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

function codeIn(folder: string): string[] {
  return filesIn(folder).filter((path) => ['.js', '.css', '.html'].includes(extname(path)));
}

const spoken = Object.keys(languages);

/** What an officer opens. */
const officersPages = ['popup', 'pair', 'show-code', 'inbox', 'letters'];

function packed(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
}

/** These files and all that they name, and so on. */
function reachedFrom(paths: readonly string[], reached = new Set<string>()): ReadonlySet<string> {
  for (const path of paths) {
    if (reached.has(path)) continue;
    reached.add(path);
    const root = path.slice(0, path.indexOf('-mv3') + '-mv3'.length);
    const named = readFileSync(path, 'utf8').matchAll(/["'`]([./][\w./-]+\.(?:js|css))["'`]/gu);
    const found = [...named].map(([, name = '']) =>
      name.startsWith('/') ? join(root, name) : join(dirname(path), name),
    );
    reachedFrom(
      found.filter((file) => existsSync(file)),
      reached,
    );
  }
  return reached;
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the extension as built for %s', (name) => {
  const folder = join(built, name);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const officers = ['background.js', ...officersPages.map((page) => `${page}.html`)];
  const used = reachedFrom(officers.map((file) => join(folder, file)));
  /** What is loaded only by who has a PIN or shares the browser. */
  const sharing = [...reachedFrom([join(folder, 'members.html')])].filter(
    (path) => !used.has(path),
  );

  test('asks for three permissions, for no site, and keeps the default policy', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'alarms', 'notifications']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'content_scripts',
      'content_security_policy',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('carries no address of any server and no way to run markup or text', () => {
    for (const path of codeIn(folder)) {
      const code = readFileSync(path, 'utf8').replaceAll(/http:\/\/www\.w3\.org\/[\w/]+/gu, '');
      expect(code.match(/https?:\/\/[\w-]+\.[\w.-]+/gu) ?? []).toEqual([]);
      expect(code).not.toMatch(/innerHTML|\beval\(|new Function/u);
    }
  });

  test.each(spoken)(
    'is at most 80 KB of packed code on the way of officers who read "%s"',
    (code) => {
      const loaded = (path: string) => {
        const [language = ''] = basename(path).split('-');
        return language === code || !spoken.includes(language);
      };
      expect([...used].some((path) => basename(path).startsWith(`${code}-`))).toBe(true);
      expect(packed([...used].filter(loaded))).toBeLessThanOrEqual(80 * 1024);
    },
  );

  test('adds at most 6 KB, in one language, where somebody has a PIN or shares the browser', () => {
    const others = new Set(spoken.filter((code) => code !== 'vi'));
    const loaded = sharing.filter((path) => !others.has(basename(path).split('-')[0] ?? ''));
    expect(loaded.length).toBeGreaterThan(0);
    expect(packed(loaded)).toBeLessThanOrEqual(6 * 1024);
  });

  test('lets an office preset server, commune and language where the browser wants a schema for that', () => {
    const schema = manifest.storage?.managed_schema;
    expect(schema !== undefined).toBe(name === 'chrome-mv3');
    if (schema === undefined) return;
    const { properties } = JSON.parse(readFileSync(join(folder, schema), 'utf8'));
    expect(Object.keys(properties)).toEqual(['server', 'commune', 'language']);
  });

  test('is at most 168 KB more for all others, in every language', () => {
    const others = codeIn(folder).filter((path) => !used.has(path) && !sharing.includes(path));
    expect(packed(others)).toBeLessThanOrEqual(168 * 1024);
  });
});
