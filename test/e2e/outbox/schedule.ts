import fc from 'fast-check';
import { type Fault, type Meeting } from './wire.ts';
import type { Spoiling } from './spoil.ts';

/** Where the citizen rates: on a commune's site, on our own page, or with the code of a visit. */
export type Place = 'site' | 'own' | 'code';

/** What the browser's storage is like: it works, refuses, is full, or never answers. */
export type Storage = 'sound' | 'refuses' | 'full' | 'silent';

export type Step =
  /** A citizen fills in the form of a tab and sends; after so many ms the tab may be gone. */
  | { readonly do: 'rate'; readonly tab: number; readonly goneAfter: number | null }
  | { readonly do: 'press' | 'forget' | 'close' | 'crash'; readonly tab: number }
  | { readonly do: 'open' | 'wipe' | 'drop' | 'offline' | 'online' | 'wake' }
  | { readonly do: 'net'; readonly fault: Fault }
  | { readonly do: 'let-go'; readonly passOn: boolean }
  | { readonly do: 'wait'; readonly seconds: number };

/** One life of a device, up to the moment when the network is back. */
export interface Schedule {
  readonly place: Place;
  /** Whether each tab is a process of its own. */
  readonly apart: boolean;
  readonly storage: Storage;
  /** By how much the device's clock is wrong. */
  readonly years: number;
  readonly steps: readonly Step[];
}

const meeting = fc.constantFrom<Meeting>(
  'server',
  'server',
  'server',
  'slow',
  'twice',
  'nobody',
  'busy',
  'hotspot',
  'held',
);
const answer = fc.constantFrom<Spoiling | 'kept-back'>(
  'none',
  'half-head',
  'half-body',
  'split',
  'gateway',
  'whole',
  'kept-back',
);
const net = fc.record({
  do: fc.constant('net' as const),
  fault: fc.record({ meeting, answer, work: fc.boolean() }),
});
const tab = fc.nat({ max: 2 });

const rate = fc.record({
  do: fc.constant('rate' as const),
  tab,
  goneAfter: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.nat({ max: 60 }) },
  ),
});
const toTab = fc.record({
  do: fc.constantFrom('press' as const, 'press' as const, 'forget' as const, 'close' as const),
  tab,
});
const crash = fc.record({ do: fc.constant('crash' as const), tab });
const toAll = fc.record({
  do: fc.constantFrom(
    'open' as const,
    'open' as const,
    'wake' as const,
    'wipe' as const,
    'drop' as const,
    'offline' as const,
    'online' as const,
  ),
});
const letGo = fc.record({ do: fc.constant('let-go' as const), passOn: fc.boolean() });
const wait = fc.record({ do: fc.constant('wait' as const), seconds: fc.constantFrom(3, 45, 700) });

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: net },
  { weight: 6, arbitrary: rate },
  { weight: 6, arbitrary: toTab },
  { weight: 8, arbitrary: toAll },
  { weight: 2, arbitrary: letGo },
  { weight: 4, arbitrary: wait },
  { weight: 1, arbitrary: crash },
);

/** Without a fault and a rating there is nothing to see. */
const steps = fc
  .tuple(net, rate, fc.array(step, { minLength: 1, maxLength: 7 }))
  .map(([first, second, rest]): readonly Step[] => [first, second, ...rest]);

const schedule: fc.Arbitrary<Schedule> = fc.record({
  place: fc.constantFrom<Place>('site', 'site', 'site', 'own', 'own', 'code'),
  apart: fc.nat({ max: 19 }).map((lot) => lot === 0),
  storage: fc.constantFrom<Storage>(
    'sound',
    'sound',
    'sound',
    'sound',
    'refuses',
    'full',
    'silent',
  ),
  years: fc.constantFrom(0, 0, -16, 30),
  steps,
});

/** The schedule of a seed, always the same. */
export function scheduleOf(seed: number): Schedule {
  const [only] = fc.sample(schedule, { seed, numRuns: 1 });
  return only as Schedule;
}
