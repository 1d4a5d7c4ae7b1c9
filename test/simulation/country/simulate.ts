import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleWorker } from '../../../scripts/bundle-worker.ts';
import { simulateCountry } from './simulate-country.ts';
import { COUNTRY } from './volume.ts';

const { values } = parseArgs({
  options: {
    communes: { type: 'string', default: String(COUNTRY.communes) },
    minutes: { type: 'string', default: '10' },
    waiting: { type: 'string', default: '12' },
  },
});
await bundleWorker('test/bench/rung.ts', 'dist/country');
const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-country-'));
try {
  const lines = await simulateCountry({
    folder,
    communes: Number(values.communes),
    minutes: Number(values.minutes),
    waiting: Number(values.waiting),
    say: (line) => console.log(line),
  });
  const out = join(import.meta.dirname, '../../../dist');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'country.txt'), `${lines.join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
