import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What capnp and TOML hold beside their comments. */
const configuration = (path: string) => read(path).replaceAll(/^\s*#.*$/gmu, '');

test('the configurations of production bind no clock; that of the demo does', () => {
  expect(configuration('deploy/workerd.capnp')).not.toMatch(/clock/iu);
  expect(configuration('wrangler.toml')).not.toMatch(/clock/iu);
  expect(configuration('demo/workerd.capnp')).toMatch(/name = "CLOCK"/u);
});

test('the configurations of production serve the worker and nothing of the demo', () => {
  for (const path of ['deploy/workerd.capnp', 'wrangler.toml']) {
    expect(configuration(path)).not.toMatch(/demo/iu);
  }
  expect(configuration('deploy/workerd.capnp').match(/embed "[^"]+"/gu)).toEqual([
    'embed "../dist/server/worker.js"',
  ]);
  expect(configuration('wrangler.toml')).toMatch(/^main = "worker\/index\.ts"$/mu);
});

/** Lines of the worker's sources that ask for the time, by file. */
function askingForTime(): readonly string[] {
  const paths = globSync('worker/**/*.ts', { cwd: root }).filter(
    (path) => !path.endsWith('.test.ts'),
  );
  return paths
    .filter((path) =>
      /Date\.now|new Date\(\)|performance\.|\bCLOCK\b\.|\.CLOCK\b/u.test(read(path)),
    )
    .toSorted();
}

test('the worker asks for the time in one place, beside limits, copies and the machine’s alarm', () => {
  expect(askingForTime()).toEqual([
    'worker/auth/address-limit.ts',
    'worker/clock.ts',
    'worker/commune/release/release-alarm.ts',
    'worker/province/roll-up-copies.ts',
    'worker/registry/board-copies.ts',
    // For those who watch: nothing is decided by it for a commune.
    'worker/watching/machine-time.ts',
  ]);
});

test('no route runs a release: only the alarm does', () => {
  const callers = globSync('worker/{routes,auth,pages,province,registry}/**/*.ts', {
    cwd: root,
  }).filter((path) => /\.(?:tick|alarm)\(/u.test(read(path)));
  expect(callers).toEqual([]);
});

test('in the built bundle a bound clock is asked for in one place and can be set in none', () => {
  const bundle = read('dist/server/worker.js');
  expect(bundle.match(/^.*\bCLOCK\b.*$/gmu)?.map((line) => line.trim())).toEqual([
    'return env.CLOCK === void 0 ? Date.now() : env.CLOCK.now();',
  ]);
  expect(bundle).not.toMatch(/TestClock|DemoClock|CLOCK\.set/u);
});
