import { burst } from './burst.ts';
import { channelGap } from './channel-gap.ts';
import { equalAnswers } from './equal-answers.ts';
import type { ReleasedStep } from './released-step.ts';
import type { Signal } from './signal.ts';
import { suddenChange } from './sudden-change.ts';

/** What was released of one officer in one channel, oldest first. */
export interface ReleasedGroup {
  readonly officer: string;
  readonly channel: string;
  readonly steps: readonly ReleasedStep[];
}

/** A signal, and whose ratings it is about. */
export interface OfficerSignal extends Signal {
  readonly officer: string;
  readonly channel: string;
}

/**
 * All signals as they stand after release `newest`, from released data alone.
 * Other officers of the same commune are the measure of what is usual.
 */
export function signalsAt(
  groups: readonly ReleasedGroup[],
  newest: number,
): readonly OfficerSignal[] {
  const known = groups.map((group) => ({
    ...group,
    steps: group.steps.filter(({ release }) => release <= newest),
  }));
  return known.flatMap((group) =>
    signalsOf(group, known, newest).flatMap((signal) =>
      signal === null ? [] : [{ ...signal, officer: group.officer, channel: group.channel }],
    ),
  );
}

function signalsOf(
  { officer, channel, steps }: ReleasedGroup,
  groups: readonly ReleasedGroup[],
  newest: number,
): readonly (Signal | null)[] {
  const of = (isOwn: boolean, wanted: string) =>
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
