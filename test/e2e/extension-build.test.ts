import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const built = fileURLToPath(new URL('../../dist/extension', import.meta.url));

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

function codeIn(folder: string): string[] {
  return filesIn(folder).filter((path) => ['.js', '.css', '.html'].includes(extname(path)));
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the extension as built for %s', (name) => {
  const folder = join(built, name);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

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

  test('is at most 80 KB of packed code on the way of officers, and 32 KB more for Mặt trận', () => {
    const packed = (paths: readonly string[]) =>
      paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
    const forOversight = (path: string) => /\boversight\b/u.test(path);
    // Officers print no slips, and the page says so to them.
    const forOthers = (path: string) => forOversight(path) || /\bslips\b/u.test(path);
    const code = codeIn(folder);
    expect(packed(code.filter((path) => !forOthers(path)))).toBeLessThanOrEqual(80 * 1024);
    expect(packed(code.filter(forOversight))).toBeLessThanOrEqual(32 * 1024);
  });
});
