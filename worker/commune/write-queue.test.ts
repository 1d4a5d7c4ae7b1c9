import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import type { Environment } from '../environment.ts';
import { WriteQueue } from './write-queue.ts';

const { BOX_KEYS } = env as unknown as Environment;

/** A queue that stores numbers, and what became of each. */
async function store(numbers: readonly number[]): Promise<{
  settled: readonly PromiseSettledResult<unknown>[];
  stored: readonly number[];
  commits: number;
}> {
  const object = BOX_KEYS.get(BOX_KEYS.newUniqueId());
  return runInDurableObject(object, async (_object, { storage }) => {
    storage.sql.exec('CREATE TABLE number (value INTEGER PRIMARY KEY)');
    let transactions = 0;
    const counted = {
      transactionSync: <T>(closure: () => T): T => {
        transactions += 1;
        return storage.transactionSync(closure);
      },
    } as DurableObjectStorage;
    const write = (value: number): number => {
      storage.sql.exec('INSERT INTO number (value) VALUES (?)', value);
      if (value < 0) throw new Error('no negative numbers');
      return value;
    };
    const queue = new WriteQueue<number, number, number>(counted, write, (values) => values);
    const settled = await Promise.allSettled(numbers.map((value) => queue.add(value)));
    const stored = storage.sql
      .exec<{ value: number }>('SELECT value FROM number ORDER BY value')
      .toArray()
      .map(({ value }) => value);
    // One for each number is its savepoint.
    return { settled, stored, commits: transactions - numbers.length };
  });
}

const upTo = (count: number) => Array.from({ length: count }, (_none, place) => place);

test('what is written together is committed together and answered one by one', async () => {
  const { settled, stored, commits } = await store(upTo(256));
  expect(stored).toEqual(upTo(256));
  expect(settled.map((one) => one.status === 'fulfilled' && one.value)).toEqual(upTo(256));
  expect(commits).toBe(1);
});

test('more than a batch takes several commits', async () => {
  const { stored, commits } = await store(upTo(600));
  expect(stored).toHaveLength(600);
  expect(commits).toBe(3);
});

test('a write that fails is taken back and takes no other with it', async () => {
  const { settled, stored } = await store([1, -2, 3, 3, 4]);
  expect(settled.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(stored).toEqual([1, 3, 4]);
});

test('when too many wait the next one is asked to come again', async () => {
  const { settled, stored } = await store(upTo(2600));
  const last = settled.at(-1);
  expect(last?.status === 'fulfilled' && last.value).toEqual({ refused: 'busy', retryAfter: 5 });
  expect(stored).toHaveLength(2500);
});
