import { betaBinomialTail } from '../upper-tail.ts';
import { type ReleasedStep, ratingsIn } from './released-step.ts';
import { type Signal, strongest, unlikely } from './signal.ts';

const LIMIT = 1e-4;
const WINDOWS = [1, 4, 8];
const FEWEST = 5;
/** What other officers' answers are worth, in ratings, before one's own are known. */
const PEERS = 10;
/** And what everything known is worth at most, since people and questions change. */
const MOST = 80;

/**
 * Whether more of the ratings up to `newest` are answered exactly alike, from
 * the first criterion to the last, than before and than other officers' of the
 * same channel.
 *
 * Many citizens honestly give the best answer to everything, so what counts is
 * the usual share of each way to answer: from the officer's own history, and at
 * first from `peers`. It is set against the beta-binomial that this predicts.
 *
 * Source: equal answer vectors as a mark of made-up interviews: Blasius, J. and
 * Thiessen, V. (2012), "Assessing the Quality of Survey Data".
 */
export function equalAnswers(
  steps: readonly ReleasedStep[],
  peers: readonly ReleasedStep[],
  newest: number,
): Signal | null {
  return strongest(WINDOWS.map((window) => equalIn(steps, peers, newest, window)));
}

function equalIn(
  steps: readonly ReleasedStep[],
  peers: readonly ReleasedStep[],
  newest: number,
  window: number,
): Signal | null {
  const inWindow = steps.filter(({ release }) => release > newest - window);
  const before = steps.filter(({ release }) => release <= newest - window);
  const of = ratingsIn(inWindow);
  const found = [...countVectors(inWindow)].filter(([, count]) => count >= FEWEST);
  return strongest(
    found.map(([answers, count]) => {
      const { share, worth } = usualShare(answers, before, peers);
      // Any way to answer may be met once; a share of nothing would forbid it.
      const a = Math.max(0.6, worth * share);
      return unlikely(betaBinomialTail(count, of, a, Math.max(0.6, worth - a)), LIMIT, {
        signal: 'equal-answers',
        since: inWindow[0]?.release ?? newest,
        restsOn: of,
      });
    }),
  );
}

/** The usual share of a way to answer, 0..1, and what it is known to be worth in ratings. */
function usualShare(
  answers: string,
  before: readonly ReleasedStep[],
  peers: readonly ReleasedStep[],
): { share: number; worth: number } {
  const own = countVectors(before).get(answers) ?? 0;
  const ofOwn = ratingsIn(before);
  const ofPeers = ratingsIn(peers);
  const peersShare = ((countVectors(peers).get(answers) ?? 0) + 0.5) / (ofPeers + 1);
  return {
    share: (PEERS * peersShare + own) / (PEERS + ofOwn),
    worth: Math.min(MOST, PEERS + ofOwn),
  };
}

function countVectors(steps: readonly ReleasedStep[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { answers, ratings } of steps.flatMap(({ vectors }) => vectors)) {
    counts.set(answers, (counts.get(answers) ?? 0) + ratings);
  }
  return counts;
}
