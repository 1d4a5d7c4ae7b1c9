import { expect, test } from 'vitest';
import { leafHash } from '../log/merkle.ts';
import { subtreesOf } from '../log/tree.ts';
import { readEvents } from './examine-events.ts';
import type { TrustedLog } from './examine-log.ts';

function logOf(...texts: readonly string[]): TrustedLog {
  const entries = texts.map((text) => new TextEncoder().encode(text));
  const name = 'nghe-dan.example/binh-my/events';
  return {
    key: { name, publicKey: new Uint8Array(32) },
    checkpoint: { origin: name, size: entries.length, root: new Uint8Array(32) },
    entries,
    subtree: subtreesOf(entries.map(leafHash)),
  };
}

const named = '{"type":"named","day":"2026-03-04","named":false}';

test('events of kinds that came later are passed over', () => {
  expect(readEvents(logOf('{"type":"epoch-key","key":"…"}', named))).toEqual([
    { type: 'named', day: '2026-03-04', named: false },
  ]);
});

test.each(['', 'null', '7', '{"type":"named"', '{"type":"named","named":1}'])(
  '%j among the events is said to be broken',
  (text) => {
    expect(() => readEvents(logOf(named, text))).toThrow(/^event-/u);
  },
);
