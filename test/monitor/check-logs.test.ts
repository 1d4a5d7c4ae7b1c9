import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toBase64 } from '../../shared/log/base64.ts';
import { leafHash } from '../../shared/log/merkle.ts';
import { promiseEntry, promiseText } from '../../shared/log/promise.ts';
import type { KeptReceipt } from '../../shared/log/receipt-link.ts';
import { type Checked, checkLogs } from '../../widget/check/check-logs.ts';
import type { AskLog } from '../../widget/log/ask-log.ts';
import { LogFault } from '../../widget/log/log-fault.ts';
import type { SeenLogs } from '../../widget/log/seen-logs.ts';
import { askMaterial } from './ask-material.ts';
import {
  COMMUNE,
  madeCommune,
  ORIGIN,
  shown,
  shownLog,
  type Signer,
  signerOf,
  type Stored,
} from './made-commune.ts';
import { oneOf, seeded } from './random.ts';

const commune = signerOf(1);
const stranger = signerOf(2);
const random = seeded(Date.now() % 2 ** 31);
const states = madeCommune(random);
const newest = states.at(-1) as Stored;
const releases = newest.events.filter((event) => event.type === 'release');
const opensAt = '2026-03-09T00:00:00.000Z';
const shortBefore = Date.parse(opensAt) - 1;

// A log that does not hold is looked at again after a pause.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function check(
  ask: AskLog,
  receipt: KeptReceipt | null,
  seen: SeenLogs = {},
  now = shortBefore,
): Promise<Checked> {
  const checked = checkLogs(ask, { commune: COMMUNE, receipt, seen, now });
  await vi.advanceTimersByTimeAsync(10_000);
  return checked;
}

async function outcome(...asked: Parameters<typeof check>): Promise<string> {
  return (await check(...asked)).outcome.name;
}

/** Which files a check asks for. */
async function askedFor(receipt: KeptReceipt): Promise<readonly string[]> {
  const before = honest.asked.length;
  await check(honest, receipt);
  return honest.asked.slice(before);
}

/** A receipt that promises an entry by a release. */
function promised(entry: Uint8Array, release: number, { sign }: Signer = commune): KeptReceipt {
  const leaf = leafHash(entry);
  const root = leafHash(promiseEntry({ release, leaf }));
  const signature = toBase64(sign(Buffer.from(promiseText(ORIGIN, root))));
  const hashes = { leaf: toBase64(leaf), root: toBase64(root) };
  const promise = { origin: ORIGIN, ...hashes, index: 0, size: 1, path: [], signature };
  return { commune: COMMUNE, id: 'id', release, opensAt, promise };
}

/** The receipt of the rating at a leaf. */
function receiptAt(leaf: number): KeptReceipt {
  const release = releases.find(({ size }) => leaf < size)?.release ?? 0;
  return promised(newest.entries[leaf] ?? new Uint8Array(32), release);
}

const honest = askMaterial(shown(newest, commune));

/** Some leaves of every release. */
const someLeaves = [...newest.entries.keys()].filter((leaf) => leaf % 9 === 0);

test('every rating of every release is found at its leaf', async () => {
  expect(newest.entries.length).toBeGreaterThan(256);
  for (const leaf of someLeaves) {
    const { outcome: found } = await check(honest, receiptAt(leaf));
    expect(found).toMatchObject({ name: 'in-log', values: { leaf } });
  }
});

test('what is asked for is the same for every rating of a release', async () => {
  const asked = new Map<number, Set<string>>();
  for (const leaf of someLeaves) {
    const receipt = receiptAt(leaf);
    const ways = asked.get(receipt.release) ?? new Set();
    asked.set(receipt.release, ways.add((await askedFor(receipt)).join(' ')));
  }
  expect([...asked.values()].map(({ size }) => size)).toEqual(releases.map(() => 1));
});

test('before its release a promise waits; a day after it, it is late', async () => {
  const receipt = promised(new Uint8Array(32), releases.length + 1);
  const day = 24 * 60 * 60 * 1000;
  expect(await outcome(honest, receipt)).toBe('waits');
  expect(await outcome(honest, receipt, {}, shortBefore + day)).toBe('waits');
  expect(await outcome(honest, receipt, {}, shortBefore + day + 2)).toBe('overdue');
});

test('a signed promise that its release did not keep convicts the server', async () => {
  for (const { release } of releases) {
    expect(await outcome(honest, promised(new Uint8Array(32), release))).toBe('betrayed');
  }
  const elsewhere = promised(newest.entries[0] ?? new Uint8Array(32), releases.length);
  expect(await outcome(honest, elsewhere)).toBe('betrayed');
});

test('when the key of the box was lost, that is said with the number of lost ratings', async () => {
  const events = newest.events.map((event) =>
    event.type === 'release' ? { ...event, unreadable: 3 } : event,
  );
  const ask = askMaterial(shown({ ...newest, events }, commune));
  const { outcome: lost } = await check(ask, promised(new Uint8Array(32), 1));
  expect(lost).toMatchObject({ name: 'unreadable', values: { unreadable: 3 } });
  expect(await outcome(ask, receiptAt(0))).toBe('in-log');
});

test('a receipt that the log did not sign is of somewhere else', async () => {
  const entry = newest.entries[0] ?? new Uint8Array(32);
  const other = promised(entry, 1, stranger);
  expect((await check(honest, other)).outcome).toMatchObject({ name: 'foreign' });
  expect(await outcome(honest, { ...receiptAt(0), release: 2 })).toBe('foreign');
  const key = shown(newest, stranger).ratings.key;
  const ask = askMaterial(shown(newest, stranger));
  const { outcome: foreign } = await check(ask, receiptAt(0));
  expect(foreign).toEqual({ name: 'foreign', evidence: [key] });
});

test('no byte that is asked for can be changed without being noticed', async () => {
  for (const path of await askedFor(receiptAt(3))) {
    for (let time = 0; time < 10; time += 1) {
      const bent: AskLog = async (asked) => {
        const bytes = Uint8Array.from(await honest(asked));
        const at = random(bytes.length);
        if (asked === path) bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
        return bytes;
      };
      expect([path, await outcome(bent, receiptAt(3))]).toEqual([path, 'bent']);
    }
  }
});

test('what is missing from a signed log is noticed, and a network that fails is not blamed on the log', async () => {
  const failing = (kind: 'absent' | 'offline', path: string): AskLog => {
    return (asked) => (asked === path ? Promise.reject(new LogFault(kind)) : honest(asked));
  };
  for (const path of (await askedFor(receiptAt(3))).filter((asked) => asked.includes('/tile/'))) {
    expect(await outcome(failing('absent', path), receiptAt(3))).toBe('bent');
    expect(await outcome(failing('offline', path), receiptAt(3))).toBe('offline');
  }
  expect(await outcome(failing('absent', '/log/key'), null)).toBe('absent');
});

test('one part that is older than another on its way is asked for again', async () => {
  const older = askMaterial(shown(states[0] as Stored, commune));
  let first = true;
  const ask: AskLog = (path) => {
    const stale = first && path === '/log/checkpoint';
    if (stale) first = false;
    return stale ? older(path) : honest(path);
  };
  expect(await outcome(ask, receiptAt(newest.entries.length - 1))).toBe('in-log');
});

test('a log that grows holds, whatever was seen before', async () => {
  for (const state of states) {
    const { seen, outcome: first } = await check(askMaterial(shown(state, commune)), null);
    expect(first.name).toBe('holds');
    const leaf = random(newest.entries.length);
    expect(await outcome(honest, receiptAt(leaf), seen)).toBe('in-log');
    expect(await outcome(honest, null, seen)).toBe('holds');
  }
});

test('a log that was rolled back, rewritten or given another key contradicts what was seen', async () => {
  const { seen } = await check(honest, null);
  const older = askMaterial(shown(oneOf(random, states.slice(0, -1)), commune));
  const rolledBack = await check(older, null, seen);
  expect(rolledBack.outcome).toMatchObject({ name: 'forked' });
  expect(rolledBack.seen).toBeUndefined();
  expect(rolledBack.outcome.evidence).toContain(seen?.events);

  const entries = newest.entries.with(5, new Uint8Array(32));
  const rewritten = askMaterial(shown({ ...newest, entries }, commune));
  expect((await check(rewritten, null, seen)).outcome).toMatchObject({
    name: 'forked',
    evidence: [seen?.ratings, shown({ ...newest, entries }, commune).ratings.checkpoint],
  });

  const otherKey = askMaterial(shown(newest, stranger));
  expect(await outcome(otherKey, null, seen)).toBe('forked');
});

test.each(['null', '7', '', '{"type":'])('%j, signed among the events, is found', async (text) => {
  const material = shown(newest, commune);
  const events = shownLog('events', [Buffer.from(text)], commune);
  expect(await outcome(askMaterial({ ...material, events }), receiptAt(0))).toBe('bent');
});
