import type { Channel } from '../../contract/score.ts';
import { burst } from './burst.ts';
import { channelGap } from './channel-gap.ts';
import { equalAnswers } from './equal-answers.ts';
import { type CodeStep, handingOutGap } from './handing-out-gap.ts';
import type { ReleasedStep } from './released-step.ts';
import type { Signal } from './signal.ts';
import { suddenChange } from './sudden-change.ts';

/** What was released of one officer in one channel, oldest first. */
export interface ReleasedGroup {
  readonly officer: string;
  readonly channel: Channel;
  readonly steps: readonly ReleasedStep[];
}

/** What was published of the codes of one officer, oldest first. */
export interface OfficerCodes {
  readonly officer: string;
  readonly steps: readonly CodeStep[];
}

/** All that signals rest on; everything in it has been released. */
export interface Released {
  readonly groups: readonly ReleasedGroup[];
  readonly codes: readonly OfficerCodes[];
}

/** A signal, and whose ratings it is about. */
export interface OfficerSignal extends Signal {
  readonly officer: string;
  readonly channel: Channel;
}

/** Releases for which a signal stays in sight. */
const IN_SIGHT = 8;

/**
 * The signals of the releases up to `newest`, each once, the strongest first. With many
 * ways to answer this takes seconds, so there is a `pause` after each officer and channel.
 */
export async function recentSignals(
  released: Released,
  newest: number,
  pause: () => Promise<void>,
): Promise<OfficerSignal[]> {
  const all: OfficerSignal[] = [];
  for (let release = newest; release > Math.max(0, newest - IN_SIGHT); release -= 1) {
    for (const some of signalsByGroup(released, release)) {
      all.push(...some);
      await pause();
    }
  }
  all.sort((one, other) => other.strength - one.strength);
  const isFirst = (one: OfficerSignal, at: number) =>
    all.findIndex((other) => nameOf(other) === nameOf(one)) === at;
  return all.filter(isFirst);
}

function nameOf({ signal, officer, channel }: OfficerSignal): string {
  return `${signal} ${channel} ${officer}`;
}

/**
 * All signals as they stand after release `newest`, from released data alone.
 * Other officers of the same commune are the measure of what is usual.
 */
export function signalsAt(released: Released, newest: number): readonly OfficerSignal[] {
  return [...signalsByGroup(released, newest)].flat();
}

/** The same, one officer and channel after the other, and codes at the end. */
function* signalsByGroup(
  { groups, codes }: Released,
  newest: number,
): Generator<readonly OfficerSignal[]> {
  const known = groups.map((group) => ({
    ...group,
    steps: group.steps.filter(({ release }) => release <= newest),
  }));
  for (const group of known) {
    const { officer, channel } = group;
    yield signalsOf(group, known, newest).flatMap((signal) =>
      signal === null ? [] : [{ ...signal, officer, channel }],
    );
  }
  yield signalsOfCodes(codes, newest);
}

/** Codes that an officer hands out lead to ratings of a channel of their own. */
function signalsOfCodes(codes: readonly OfficerCodes[], newest: number): readonly OfficerSignal[] {
  return codes.flatMap(({ officer, steps }) => {
    const peers = codes.filter((one) => one.officer !== officer).map((one) => one.steps);
    const signal = handingOutGap(steps, peers, newest);
    return signal === null ? [] : [{ ...signal, officer, channel: 'counter' as const }];
  });
}

function signalsOf(
  { officer, channel, steps }: ReleasedGroup,
  groups: readonly ReleasedGroup[],
  newest: number,
): readonly (Signal | null)[] {
  const of = (isOwn: boolean, wanted: Channel) =>
    groups
      .filter((group) => (group.officer === officer) === isOwn && group.channel === wanted)
      .flatMap((group) => group.steps);
  const channels = (isOwn: boolean) => ({ coded: of(isOwn, channel), open: of(isOwn, 'open') });
  return [
    burst(steps, newest),
    equalAnswers(steps, of(false, channel), newest),
    suddenChange(steps),
    channel === 'open' ? null : channelGap(channels(true), channels(false), newest),
  ];
}
