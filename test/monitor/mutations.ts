import type { Material, ShownLog } from '../../shared/monitor/material.ts';
import type { Opening } from '../../shared/contract/opening.ts';
import type { Board } from '../../shared/contract/score.ts';
import { toBase64 } from '../../shared/log/base64.ts';
import { rootOfEntries } from '../../shared/log/tree.ts';
import { shown, shownLog, type Signer, type Stored } from './made-commune.ts';
import { oneOf, type Random } from './random.ts';

/** What a mutation starts from: every state of a commune, and what the monitor last saw. */
export interface Scene {
  readonly states: readonly Stored[];
  readonly newest: Stored;
  /** The place in `states` of what the monitor last saw. */
  readonly known: number;
  readonly commune: Signer;
  readonly stranger: Signer;
}

/** Somebody bends something, and the server shows it. */
export type Mutation = (random: Random, scene: Scene) => Material;

type Change<Thing> = (random: Random, list: readonly Thing[]) => readonly Thing[];

/** The ways to bend a list; `altered` makes another one of its things. */
function changes<Thing>(
  altered: (random: Random, thing: Thing) => Thing,
): Readonly<Record<string, Change<Thing>>> {
  const at = (random: Random, list: readonly Thing[]) => random(list.length);
  return {
    change: (random, list) => {
      const place = at(random, list);
      return list.map((thing, index) => (index === place ? altered(random, thing) : thing));
    },
    drop: (random, list) => list.toSpliced(at(random, list), 1),
    insert: (random, list) =>
      list.toSpliced(random(list.length + 1), 0, altered(random, oneOf(random, list))),
    repeat: (random, list) => list.toSpliced(random(list.length + 1), 0, oneOf(random, list)),
    swap: (random, list) => {
      const place = random(list.length - 1);
      const [one, other] = list.slice(place, place + 2) as [Thing, Thing];
      return list.toSpliced(place, 2, other, one);
    },
    truncate: (random, list) => list.slice(0, random(list.length)),
  };
}

/** Bytes with one bit turned. */
function bent(random: Random, bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const place = random(copy.length);
  copy[place] = (copy[place] ?? 0) ^ (1 << random(8));
  return copy;
}

const ofEntries = changes(bent);
const ofOpenings = changes<Opening>((random, opening) => oneOf(random, otherOpenings(opening)));
const ofBytes = changes<number>((random, byte) => byte ^ (1 << random(8)));

/** An opening with one thing about it changed. */
function otherOpenings(opening: Opening): readonly Opening[] {
  const flip = (text: string, from: string, to: string) =>
    text.includes(from) ? text.replace(from, to) : text.replace(to, from);
  return [
    { ...opening, leaf: opening.leaf + 1 },
    { ...opening, officer: flip(opening.officer, 'a', 'b').replace('cc', 'ab') },
    { ...opening, channel: opening.channel === 'open' ? 'receipt' : 'open' },
    { ...opening, release: opening.release + 1 },
    { ...opening, answers: flip(opening.answers, 'b', 'k') },
    { ...opening, nonce: Buffer.alloc(16, opening.leaf).toString('base64url') },
    { ...opening, comment: toBase64(new Uint8Array(32).fill(opening.leaf + 1)) },
    { ...opening, version: opening.version + 1 },
    { ...opening, opened: opening.opened + 1 },
    { ...opening, pooled: !opening.pooled },
    { ...opening, counted: !opening.counted },
    otherwiseCounted(opening),
  ];
}

/** Counted where it was not, or not counted for another reason or for one at all. */
function otherwiseCounted(opening: Opening): Opening {
  if (opening.reason === 'replaced') return { ...opening, reason: 'void' };
  if (opening.reason === 'void') return { ...opening, counted: true, reason: null };
  return { ...opening, counted: false, reason: 'void' };
}

/** Every list of figures on a board, by how to put another one in its place. */
type Figures = Board['total'];

function ofFigures(random: Random, figures: Figures): Figures {
  const bendNumbers = (value: unknown): unknown => {
    const copy = structuredClone(value) as Record<string, unknown>;
    const numbers = paths(copy);
    const path = oneOf(random, numbers);
    const holder = path.slice(0, -1).reduce((inner, name) => inner[name] as typeof copy, copy);
    const name = path.at(-1) ?? '';
    holder[name] = Number(holder[name]) + (Number.isInteger(holder[name]) ? 1 : 1e-9);
    return copy;
  };
  const bending = changes<Figures[number]>((inner, figure) =>
    oneOf(inner, [
      () => bendNumbers(figure) as Figures[number],
      () => ({ ...figure, criteria: figure.criteria.slice(1) }),
      () => ({ ...figure, score: null }),
      () => ({ ...figure, channel: 'paper' as const }),
    ])(),
  );
  return [...oneOf(random, Object.values(bending))(random, figures)];
}

/** Where the numbers in a value are. */
function paths(value: unknown): readonly string[][] {
  if (typeof value === 'number') return [[]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    paths(inner).map((path) => [name, ...path]),
  );
}

function bentBoard(random: Random, board: Board): Board {
  const officers = board.officers ?? [];
  const place = random(2);
  return oneOf(random, [
    (): Board => ({ ...board, total: ofFigures(random, board.total) }),
    (): Board => ({
      ...board,
      officers: officers.map((officer, at) =>
        at === place ? { ...officer, channels: ofFigures(random, officer.channels) } : officer,
      ),
    }),
    (): Board => ({
      ...board,
      officers: officers.map((officer, at) => ({
        ...officer,
        channels: officers[(at + 1) % officers.length]?.channels ?? [],
      })),
    }),
    (): Board => ({ ...board, trend: board.trend.toSpliced(random(board.trend.length), 1) }),
    (): Board => ({ ...board, trend: board.trend.toReversed() }),
    (): Board => ({
      ...board,
      trend: board.trend.map((point) => ({ ...point, ratings: point.ratings + 1 })),
    }),
    (): Board => ({ ...board, officers: null }),
    (): Board => ({ ...board, thresholds: { total: 11, step: 5 } }),
    (): Board => ({ ...board, release: null }),
    (): Board => ({ ...board, log: { ...board.log, size: board.log.size - 1 } }),
    (): Board => ({ ...board, log: { ...board.log, root: toBase64(new Uint8Array(32)) } }),
  ])();
}

/** What is stored is bent and signed anew by `signer`; the log of events stays. */
function resigned(signer: (scene: Scene) => Signer, change: Change<Uint8Array>): Mutation {
  return (random, scene) => {
    const entries = change(random, scene.newest.entries);
    const ratings = shownLog('ratings', entries, signer(scene));
    return { ...shown(scene.newest, scene.commune), ratings };
  };
}

/** The commune bends what was seen or opened, and makes the log of events and the board fit the new log. */
function coveredUp(change: Change<Uint8Array>): Mutation {
  return (random, scene) => {
    const { newest, states, known, commune } = scene;
    const seen = states[known]?.entries.length ?? 0;
    const entries = [
      ...change(random, newest.entries.slice(0, seen)),
      ...newest.entries.slice(seen),
    ];
    const moved = entries.length - newest.entries.length;
    const events = newest.events.map((event) =>
      event.type === 'release' ? fitting({ ...event, size: event.size + moved }, entries) : event,
    );
    const log = { size: entries.length, root: toBase64(rootOfEntries(entries)) };
    return shown({ ...newest, entries, events, board: { ...newest.board, log } }, commune);
  };
}

function fitting<Event extends { size: number; root: string }>(
  event: Event,
  entries: readonly Uint8Array[],
): Event {
  return { ...event, root: toBase64(rootOfEntries(entries.slice(0, event.size))) };
}

/** The bytes of a tile, a bundle, a checkpoint or a key are bent on the way. */
function onTheWay(log: 'ratings' | 'events', change: Change<number>): Mutation {
  return (random, { newest, commune }) => {
    const material = shown(newest, commune);
    const bend = (bytes: Uint8Array) => Uint8Array.from(change(random, [...bytes]));
    const bendText = (text: string) =>
      new TextDecoder().decode(bend(new TextEncoder().encode(text)));
    const old = material[log];
    const [path, bytes] = oneOf(random, [...old.tiles]);
    const bentLog = oneOf(random, [
      (): ShownLog => ({ ...old, key: bendText(old.key) }),
      (): ShownLog => ({ ...old, checkpoint: bendText(old.checkpoint) }),
      (): ShownLog => ({ ...old, tiles: new Map(old.tiles).set(path, bend(bytes)) }),
    ]);
    return { ...material, [log]: bentLog() };
  };
}

/** Part of what is shown, or all of it, is as it was earlier. */
function rolledBack(...parts: readonly (keyof Material)[]): Mutation {
  return (random, { states, newest, known, commune }) => {
    const isWhole = parts.length === 4;
    const earlier = states[random(isWhole ? known : states.length - 1)] ?? newest;
    const old = shown(earlier, commune);
    const picked = Object.fromEntries(parts.map((part) => [part, old[part]]));
    return { ...shown(newest, commune), ...picked };
  };
}

const bentOpenings =
  (change: Change<Opening>): Mutation =>
  (random, { newest, commune }) =>
    shown({ ...newest, openings: change(random, newest.openings) }, commune);

/** Every kind of mutation, by name. */
export const mutations: Readonly<Record<string, Mutation>> = Object.fromEntries([
  ...named('log signed by a stranger', ofEntries, (change) =>
    resigned(({ stranger }) => stranger, change),
  ),
  ...named('log signed by the commune', ofEntries, (change) =>
    resigned(({ commune }) => commune, change),
  ),
  ...named('log signed by the commune, events made to fit', ofEntries, coveredUp),
  ...named('bytes of the log', ofBytes, (change) => onTheWay('ratings', change)),
  ...named('bytes of the events', ofBytes, (change) => onTheWay('events', change)),
  ...named('openings', ofOpenings, bentOpenings),
  [
    'board',
    (random: Random, { newest, commune }: Scene) =>
      shown({ ...newest, board: bentBoard(random, newest.board) }, commune),
  ],
  ['roll back: log', rolledBack('ratings')],
  ['roll back: events', rolledBack('events')],
  ['roll back: both logs', rolledBack('ratings', 'events')],
  ['roll back: board', rolledBack('board')],
  ['roll back: openings', rolledBack('openings')],
  ['roll back: everything', rolledBack('ratings', 'events', 'board', 'openings')],
]);

function named<Thing>(
  what: string,
  kinds: Readonly<Record<string, Change<Thing>>>,
  mutation: (change: Change<Thing>) => Mutation,
): readonly (readonly [string, Mutation])[] {
  return Object.entries(kinds).map(([kind, change]) => [`${kind}: ${what}`, mutation(change)]);
}
