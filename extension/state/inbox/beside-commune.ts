import type { ChannelResult } from '../../../shared/contract/score.ts';
import type { CriteriaSet, CriterionId } from '../../../shared/criteria/sets.ts';
import { shownSets } from '../../../shared/criteria/shown-sets.ts';
import type { Interval } from '../../../shared/statistics/wilson.ts';

/** How an officer's figure lies to the commune's: intervals that meet tell no difference. */
export type Standing = 'higher' | 'lower' | 'same';

/** A criterion of the officer's own, with that of the whole commune in the same channel. */
export interface BesideCommune {
  readonly criterion: CriterionId;
  readonly own: Interval;
  readonly commune: Interval;
  readonly standing: Standing;
}

/** The criteria set by set; those that either has no figure for are left out. */
export function besideCommune(
  own: ChannelResult,
  commune: ChannelResult,
): readonly { readonly set: CriteriaSet; readonly rows: readonly BesideCommune[] }[] {
  const shares = (result: ChannelResult) =>
    new Map<string, Interval | null>(
      result.criteria.map(({ criterion, share }) => [criterion, share]),
    );
  const [ownShares, communeShares] = [shares(own), shares(commune)];
  return shownSets(own.criteria).map((set) => ({
    set,
    rows: set.criteria.flatMap(({ id }) => {
      const [mine, all] = [ownShares.get(id), communeShares.get(id)];
      if (!mine || !all) return [];
      return [{ criterion: id, own: mine, commune: all, standing: standingOf(mine, all) }];
    }),
  }));
}

function standingOf(own: Interval, commune: Interval): Standing {
  if (own.low > commune.high) return 'higher';
  return own.high < commune.low ? 'lower' : 'same';
}
