import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { Material, ShownLog } from '../../shared/monitor/material.ts';
import { openedCells } from '../../shared/monitor/opened-cells.ts';
import type { Opening } from '../../shared/contract/opening.ts';
import type { Board } from '../../shared/contract/score.ts';
import { toBase64 } from '../../shared/log/base64.ts';
import { writeCheckpoint } from '../../shared/log/checkpoint.ts';
import { writeEntryBundle } from '../../shared/log/entry-bundle.ts';
import type { Event } from '../../shared/log/event.ts';
import { leafEntry } from '../../shared/log/leaf.ts';
import { type LogName, logOrigin } from '../../shared/log/log-name.ts';
import { leafHash } from '../../shared/log/merkle.ts';
import { writeNote, writeNoteKey } from '../../shared/log/note.ts';
import {
  TILE_HEIGHT,
  TILE_WIDTH,
  type Tile,
  tilePath,
  tilesOfLevel,
} from '../../shared/log/tile.ts';
import { rootOf, rootOfEntries, subtreesOf } from '../../shared/log/tree.ts';
import { releasedResults } from '../../shared/statistics/released-results.ts';
import { oneOf, type Random } from './random.ts';

export const COMMUNE = 'xa-thu';
export const ORIGIN = `nghe-dan.example/${COMMUNE}`;
const RELEASES = 6;
/** How many codes are printed each week. */
const SHEET = 30;
const tokenKeyEvent = {
  type: 'token-key',
  day: '2026-03-01',
  epoch: 225,
  publicKey: 'A'.repeat(43),
  reason: 'new',
} as const;
const OFFICERS = ['00000000000000aa', '00000000000000bb', '00000000000000cc'];

/** Who signs: the commune, or somebody else. */
export interface Signer {
  readonly publicKey: Uint8Array;
  readonly sign: (text: Uint8Array) => Uint8Array;
}

export function signerOf(seed: number): Signer {
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
  const der = Buffer.concat([prefix, Buffer.alloc(32, seed)]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return {
    publicKey: Uint8Array.from(Buffer.from(x, 'base64url')),
    sign: (text) => sign(null, text, key),
  };
}

/** What a server stores of a commune at a release. */
export interface Stored {
  readonly entries: readonly Uint8Array[];
  readonly events: readonly Event[];
  readonly openings: readonly Opening[];
  readonly board: Board;
}

/**
 * A commune that was rated for six releases: what it stores after each of
 * them. The third officer's few ratings wait, and end in the pool. Of the
 * others some versions were replaced, and some were opened by their holders.
 */
export function madeCommune(random: Random): readonly Stored[] {
  const rated: { rating: Omit<Opening, 'opened' | 'pooled'>; opened: number; pooled: boolean }[] =
    [];
  const entries: Uint8Array[] = [];
  const events: Event[] = [tokenKeyEvent];
  const states: Stored[] = [];
  for (let release = 1; release <= RELEASES; release += 1) {
    const arrived = OFFICERS.flatMap((officer, at) =>
      Array.from({ length: at === 2 ? 2 : 20 + random(15) }, () => officer),
    );
    for (const officer of shuffled(random, arrived)) {
      const pooled = officer === OFFICERS[2];
      const made = madeRating(random, officer, release, entries.length);
      const reason = pooled ? null : oneOf(random, reasons);
      const rating = { ...made, counted: reason === null, reason };
      entries.push(entryOf(rating));
      rated.push({ rating, opened: pooled ? RELEASES : release, pooled });
    }
    const openings = rated
      .filter(({ opened }) => opened <= release)
      .map(({ rating, opened, pooled }) => ({ ...rating, opened, pooled }));
    const root = toBase64(rootOfEntries(entries));
    const opened = openings.filter((one) => one.opened === release);
    const because = (reason: Opening['reason']) =>
      opened.filter((one) => one.reason === reason).length;
    const day = `2026-03-0${release}`;
    events.push({
      type: 'release',
      day,
      release,
      size: entries.length,
      root,
      opened: because(null),
      replaced: because('replaced'),
      void: because('void'),
      unreadable: 0,
    });
    const codes = { software: 0, sheet: SHEET, officer: 0 };
    events.push({ type: 'codes-issued', day, release, codes });
    states.push({
      entries: [...entries],
      events: [...events],
      openings,
      board: boardOf(
        openings.filter(({ counted }) => counted),
        release,
        { size: entries.length, root },
      ),
    });
  }
  return states;
}

/** Why a rating does not count: mostly it does. */
const reasons: readonly Opening['reason'][] = [null, null, null, null, null, 'replaced', 'void'];

function shuffled<Thing>(random: Random, things: readonly Thing[]): readonly Thing[] {
  return things
    .map((thing) => ({ thing, place: random(2 ** 31) }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ thing }) => thing);
}

function madeRating(random: Random, officer: string, release: number, leaf: number) {
  const letters = [...'kkkkk'].map(() => oneOf(random, ['k', 'k', 'k', 'b', 'u']));
  const manners = [...'444'].map(() => oneOf(random, ['5', '4', '3', '1', 'u']));
  const bytes = (length: number) => Uint8Array.from({ length }, () => random(256));
  return {
    leaf,
    officer,
    channel: oneOf(random, ['open', 'receipt'] as const),
    release,
    answers: `${letters.join('')}${manners.join('')}------`,
    nonce: Buffer.from(bytes(16)).toString('base64url'),
    comment: toBase64(random(2) === 0 ? new Uint8Array(32) : bytes(32)),
    version: 1 + random(3),
  };
}

/** The entry of a rating in the log. */
function entryOf(
  opening: Omit<Opening, 'leaf' | 'opened' | 'pooled' | 'counted' | 'reason'>,
): Uint8Array {
  const { officer, channel, release, answers: letters, version } = opening;
  const nonce = Buffer.from(opening.nonce, 'base64url');
  const comment = Buffer.from(opening.comment, 'base64');
  return leafEntry({ officer, channel, release, letters, nonce, comment, version });
}

function boardOf(openings: readonly Opening[], release: number, log: Board['log']): Board {
  const { totals, tallies } = openedCells(openings, (number) => Date.parse(momentOf(number)));
  const { channels, trend } = releasedResults(totals, tallies);
  return {
    commune: { id: COMMUNE, name: 'Xã Thử' },
    release: { number: release, publishedAt: momentOf(release) },
    nextRelease: momentOf(release + 1),
    thresholds: { total: 10, step: 5 },
    codes: [{ issuer: 'sheet', issued: SHEET * release, used: null, disputed: null }],
    comments: { held: 0, removed: 0, contested: 0 },
    pledges: { signed: 0, officers: OFFICERS.length },
    sets: ['nam-khong', 'ba-the-hien'],
    log,
    concerns: { received: null, open: null, overdue: null, late: false },
    signals: [],
    total: channels,
    trend,
    officers: OFFICERS.map((id) => ({
      id,
      position: 'Công chức',
      desk: 'Quầy 1',
      codes: [],
      pledge: null,
      channels: releasedResults(
        totals.filter(({ officer }) => officer === id),
        tallies.filter(({ officer }) => officer === id),
      ).channels,
    })),
  };
}

const momentOf = (release: number) => `2026-03-0${release}T00:00:00.000Z`;

/** What a server shows of what it stores. */
export function shown({ entries, events, openings, board }: Stored, signer: Signer): Material {
  const written = events.map((event) => new TextEncoder().encode(JSON.stringify(event)));
  return {
    ratings: shownLog('ratings', entries, signer),
    events: shownLog('events', written, signer),
    openings,
    board,
    tokenKeys: {
      keys: [
        {
          epoch: tokenKeyEvent.epoch,
          publicKey: tokenKeyEvent.publicKey,
          endsAt: momentOf(RELEASES),
        },
      ],
    },
  };
}

/** A log in tiles with its checkpoint signed. */
export function shownLog(
  log: LogName,
  entries: readonly Uint8Array[],
  { publicKey, sign: signText }: Signer,
): ShownLog {
  const subtree = subtreesOf(entries.map(leafHash));
  const key = { name: logOrigin(ORIGIN, log), publicKey };
  const size = entries.length;
  const text = writeCheckpoint({ origin: key.name, size, root: rootOf(size, subtree) });
  const tiles = new Map<string, Uint8Array>();
  for (const tile of tilesOfLevel('entries', size)) {
    tiles.set(
      tilePath(tile),
      writeEntryBundle(entries.slice(firstOf(tile), firstOf(tile) + tile.width)),
    );
  }
  for (let level = 0; TILE_WIDTH ** level <= size; level += 1) {
    for (const tile of tilesOfLevel(level, size)) {
      const hashes = Array.from({ length: tile.width }, (_, at) =>
        subtree(level * TILE_HEIGHT, firstOf(tile) + at),
      );
      // Of one class with what mutations make: two bytes alike that change places are no mutation.
      tiles.set(tilePath(tile), new Uint8Array(Buffer.concat(hashes)));
    }
  }
  return { key: writeNoteKey(key), checkpoint: writeNote(text, key, signText), tiles };
}

const firstOf = ({ index }: Tile) => index * TILE_WIDTH;
