import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isAllowed } from './allowed-licences.ts';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

const lock = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'),
) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** Every package that is installed, by its folder; the project itself is not one. */
const packages = Object.entries(lock.packages).filter(([folder]) => folder !== '');

function refused(those: readonly (readonly [string, Locked])[], use: 'shipped' | 'tool') {
  return those
    .filter(([, { license = '' }]) => !isAllowed(license, use))
    .map(([folder, { license }]) => `${folder}: ${license ?? 'no licence'}`);
}

test('what is shipped to people stands under a licence that lets everybody pass it on', () => {
  const shipped = packages.filter(([, { dev }]) => dev !== true);
  expect(shipped.length).toBeGreaterThan(5);
  expect(refused(shipped, 'shipped')).toEqual([]);
});

test('every tool of the build stands under a licence that is known and free', () => {
  expect(packages.length).toBeGreaterThan(500);
  expect(refused(packages, 'tool')).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['Apache-2.0 AND MIT', true],
  ['GPL-3.0-or-later', false],
  ['Apache-2.0 AND LGPL-3.0-or-later', false],
  ['SSPL-1.0', false],
  ['UNLICENSED', false],
  ['', false],
])('shipped under %j: %s', (expression, allowed) => {
  expect(isAllowed(expression, 'shipped')).toBe(allowed);
});
