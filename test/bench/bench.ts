import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWorker } from '../../scripts/bundle-worker.ts';
import { type Arm, benchArms } from './arms.ts';
import { crowdedRelease } from './crowded-release.ts';
import { hostPageRows } from './host-page.ts';
import { sendLoad } from './load.ts';
import { bundleForNode } from './on-node/start-on-node.ts';
import { peerRows } from './peers/peer-rows.ts';
import { visitPeers } from './peers/peers.ts';
import { phoneRuns } from './phone.ts';
import { popupRows } from './popup.ts';
import { reportStreams } from './report-streams.ts';
import {
  growthRows,
  phoneRows,
  releaseRows,
  type Row,
  speedRows,
  startRows,
  streamRows,
} from './rows.ts';
import { serverStarts } from './server-starts.ts';
import { checkRows, sizeRows } from './size-rows.ts';

const quick = process.argv.includes('--quick');
const ROUNDS = quick ? 3 : 9;
const CONNECTIONS = 64;
const WAITING_RATINGS = quick ? 2000 : 100_000;
const MANY_RATINGS = quick ? 100_000 : 1_000_000;
const STARTS = quick ? 3 : 9;
const SCANS = quick ? 3 : 7;
const VISITS = quick ? 1 : 5;

/** What an arm took in each round. */
export interface Rounds {
  readonly microseconds: number[];
  readonly p99: number[];
  /** Commits for each request, where the arm counts them. */
  readonly commits: number[];
}

/** All arms in turn, round after round, so that a slow moment of the machine meets each. */
async function race(arms: readonly Arm[]): Promise<ReadonlyMap<string, Rounds>> {
  const taken = new Map(
    arms.map(({ name }) => [name, { microseconds: [], p99: [], commits: [] } as Rounds]),
  );
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const arm of arms) {
      const measured = await runOnce(arm);
      // The first round warms up and does not count.
      if (round > 0) keep(measured, taken.get(arm.name));
    }
  }
  return taken;
}

async function runOnce({ port, status, requests: count, makeRequest, commits }: Arm) {
  const requests: Buffer[] = [];
  while (requests.length < count) {
    const length = Math.min(CONNECTIONS, count - requests.length);
    const together = Array.from({ length }, makeRequest);
    requests.push(...(await Promise.all(together)));
  }
  const before = (await commits?.()) ?? 0;
  const measured = await sendLoad({ port, requests, status, connections: CONNECTIONS });
  return { ...measured, commits: ((await commits?.()) ?? 0) - before };
}

function keep(
  { seconds, latencies, commits }: Awaited<ReturnType<typeof runOnce>>,
  rounds?: Rounds,
) {
  const { length } = latencies;
  rounds?.microseconds.push((seconds / length) * 1e6);
  rounds?.p99.push(latencies.toSorted((a, b) => a - b)[Math.floor(length * 0.99)] ?? 0);
  rounds?.commits.push(commits / length);
}

const rows: Row[] = [];

/** Prints rows as soon as they are known. */
function show(found: readonly Row[]): void {
  rows.push(...found);
  for (const { what, value, budget, kept } of found) {
    const state = kept === null ? '' : kept ? 'kept' : 'MISSED';
    console.log(`${what.padEnd(64)} ${value.padStart(14)}  ${budget.padEnd(12)} ${state}`);
  }
}

await bundleWorker('test/bench/bare.ts', 'dist/bench/bare');
await bundleWorker('test/bench/counted.ts', 'dist/bench/counted');
await bundleWorker('test/bench/grown.ts', 'dist/bench/grown');
await bundleForNode();
await bundleWorker('test/bench/unbatched.ts', 'dist/bench/unbatched');
await bundleWorker('test/bench/phone-crypto.ts', 'dist/bench/phone-crypto');
await bundleWorker('test/bench/report-stream.ts', 'dist/bench/report-stream');
const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-bench-'));
const manifest = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../dist/site/widget/manifest.json'), 'utf8'),
);
show([...sizeRows(manifest), ...checkRows(manifest)]);
show(startRows(await serverStarts(folder, STARTS)));
const newFolder = () => mkdtempSync(join(folder, 'data-'));
const { arms, stop } = await benchArms(newFolder, ROUNDS + 1, MANY_RATINGS);
const taken = await race(arms);
await stop();
show(speedRows(taken));
show(growthRows(taken, MANY_RATINGS));
show(releaseRows(await crowdedRelease(folder, WAITING_RATINGS), taken));
show(phoneRows(await phoneRuns(folder, SCANS)));
show(streamRows(await reportStreams(folder)));
show(await hostPageRows());
show(await popupRows(folder));
show(peerRows(await visitPeers(VISITS)));
rmSync(folder, { recursive: true });

writeFileSync(
  join(import.meta.dirname, '../../dist/bench.json'),
  `${JSON.stringify(rows, null, 2)}\n`,
);
const missed = rows.some(({ kept }) => kept === false);
process.exit(process.argv.includes('--check') && missed ? 1 : 0);
