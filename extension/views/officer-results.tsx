import type { OfficerScore } from '../../shared/contract/score.ts';
import { ChannelResults } from './channel-results.tsx';
import { LastRelease } from './last-release.tsx';
import { NextRelease } from './next-release.tsx';
import { NotEnough } from './not-enough.tsx';

/** What an officer sees of their own. */
export function OfficerResults({ score }: { score: OfficerScore }) {
  return (
    <>
      <NextRelease at={score.nextRelease} />
      {score.channels.length === 0 ? (
        <NotEnough thresholds={score.thresholds} />
      ) : (
        <ChannelResults results={score.channels} trend={score.trend}>
          <LastRelease score={score} />
        </ChannelResults>
      )}
    </>
  );
}
