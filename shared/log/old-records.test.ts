import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Channel } from '../contract/score.ts';
import { EventSchema } from './event.ts';
import { commentHash, leafEntry } from './leaf.ts';

interface OldLeaf {
  readonly officer: string;
  readonly channel: Channel;
  readonly release: number;
  readonly letters: string;
  readonly version: number;
  readonly nonce: string;
  readonly salt: string;
  readonly comment: string | null;
  readonly entry: string;
}

const records = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../test/vectors/old-records.json'), 'utf8'),
) as { readonly leaves: readonly OldLeaf[]; readonly events: readonly string[] };

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

test.each(records.leaves)(
  'a leaf that was logged in the channel $channel is recomputed to the byte',
  ({ nonce, salt, comment, entry, ...leaf }) => {
    const fields = { ...leaf, nonce: bytes(nonce), comment: commentHash(comment, bytes(salt)) };
    expect(Buffer.from(leafEntry(fields)).toString('hex')).toBe(entry);
  },
);

test('every event that was ever told is read, and says what it said', () => {
  for (const text of records.events) {
    expect(v.parse(EventSchema, JSON.parse(text))).toMatchObject(JSON.parse(text) as object);
  }
});

test('of each kind of event there is a kept one', () => {
  const kept = new Set(records.events.map((text) => (JSON.parse(text) as { type: string }).type));
  const kinds = EventSchema.options.map(({ entries }) => entries.type.literal);
  expect(kinds.filter((kind) => !kept.has(kind))).toEqual([]);
});
