import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as en from '../../shared/text/en.ts';
import * as vi from '../../shared/text/vi.ts';
import { unpackZip } from './unpack-zip.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packages = join(root, 'dist/packages');
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'nghe-dan-store-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const packageOf = (name: string) => `nghe-dan-${version}-${name}.zip`;
const stores = ['chrome', 'edge', 'firefox'];

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly permissions: readonly string[];
  readonly icons: Readonly<Record<string, string>>;
}

function manifestOf(browser: string): Manifest {
  const file = join(root, `dist/extension/${browser}-mv3/manifest.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

describe('what is uploaded to the stores', () => {
  test('is a zip for each of three stores and the sources, and nothing else', () => {
    const wanted = [...stores, 'sources'].map(packageOf);
    expect(readdirSync(packages).toSorted()).toEqual(wanted.toSorted());
  });

  test.each(stores)('holds for %s just what was built, and no map of the sources', (store) => {
    const built = store === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
    const names = unpackZip(join(packages, packageOf(store)), join(folder, store));
    const files = readdirSync(join(root, 'dist/extension', built), {
      recursive: true,
      withFileTypes: true,
    }).filter((entry) => entry.isFile());
    expect(names).toHaveLength(files.length);
    expect(names.filter((name) => !/\.(?:js|css|html|json|png|svg)$/u.test(name))).toEqual([]);
    for (const name of names) {
      const packed = readFileSync(join(folder, store, name));
      expect(packed.equals(readFileSync(join(root, 'dist/extension', built, name)))).toBe(true);
    }
  });

  test('is built from the sources zip alone, byte by byte', () => {
    const unpacked = join(folder, 'sources');
    const names = unpackZip(join(packages, packageOf('sources')), unpacked);
    expect(names).toContain('extension/store/SOURCES.md');
    symlinkSync(join(root, 'node_modules'), join(unpacked, 'node_modules'));
    execFileSync(process.execPath, ['scripts/build-extension.ts'], { cwd: unpacked });
    for (const name of readdirSync(packages)) {
      const again = readFileSync(join(unpacked, 'dist/packages', name));
      expect({ name, same: again.equals(readFileSync(join(packages, name))) }).toEqual({
        name,
        same: true,
      });
    }
  });

  test('passes the check of Mozilla’s store without error, warning or notice', () => {
    const webExt = join(root, 'node_modules/web-ext/bin/web-ext.js');
    const build = join(root, 'dist/extension/firefox-mv3');
    const asked = ['lint', '--source-dir', build, '--output', 'json', '--no-config-discovery'];
    const said = execFileSync(process.execPath, [webExt, ...asked], { encoding: 'utf8' });
    const { errors, warnings, notices } = JSON.parse(said) as Record<string, readonly unknown[]>;
    expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
  });
});

describe('what the stores show', () => {
  const text = (path: string) => readFileSync(join(root, 'extension/store', path), 'utf8').trim();

  test.each(['chrome', 'firefox'])('has a name, a summary and icons of %s in bounds', (browser) => {
    const { name, description, icons } = manifestOf(browser);
    expect(name.length).toBeLessThanOrEqual(45);
    expect(description).toBe(text('vi/summary.txt'));
    for (const [size, path] of Object.entries(icons)) {
      const png = readFileSync(join(root, `dist/extension/${browser}-mv3`, path));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
    expect(Object.keys(icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
  });

  test.each(['vi', 'en'])('fits the shortest limit of the three in "%s"', (code) => {
    expect(text(`${code}/summary.txt`).length).toBeLessThanOrEqual(132);
    const description = text(`${code}/description.txt`);
    expect(description.length).toBeLessThan(10_000);
    expect(description).toContain('https://SERVER/privacy');
  });

  test.each(Object.entries({ vi, en }))(
    'and the privacy policy in "%s" name each permission, and no other',
    (code, { privacy }) => {
      const { permissions } = manifestOf('chrome');
      const lines = privacy.parts.flatMap(({ lines: said }) => said);
      expect(lines.flatMap((line) => /^([a-z]+):/u.exec(line)?.[1] ?? [])).toEqual(permissions);
      for (const one of permissions) expect(text(`${code}/description.txt`)).toContain(one);
    },
  );
});
