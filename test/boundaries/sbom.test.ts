import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface Bill {
  readonly bomFormat: string;
  readonly components: readonly {
    name: string;
    version: string;
    purl?: string;
    licenses?: unknown;
  }[];
}

test('the bill of materials names every library, the runtime and each tool, with version and licence', () => {
  const printed = execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: root, encoding: 'utf8' });
  const { bomFormat, components } = JSON.parse(printed) as Bill;
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;
  expect(bomFormat).toBe('CycloneDX');
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    const found = components.find(({ purl = '' }) =>
      purl.endsWith(`/${name.replace('@', '%40')}@${version}`),
    );
    expect(found, name).toMatchObject({ version, licenses: expect.anything() });
  }
});
