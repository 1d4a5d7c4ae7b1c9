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
  const others = countAnswers(peers);
  return strongest(WINDOWS.map((window) => equalIn(steps, others, newest, window)));
}

function equalIn(
  steps: readonly ReleasedStep[],
  others: Counted,
  newest: number,
  window: number,
): Signal | null {
  const inWindow = steps.filter(({ release }) => release > newest - window);
  const before = countAnswers(steps.filter(({ release }) => release <= newest - window));
  const { ratings, alike } = countAnswers(inWindow);
  const found = [...alike].filter(([, count]) => count >= FEWEST);
  return strongest(
    found.map(([answers, count]) => {
      const { a, b } = usualShare(answers, before, others);
      // What is no more than usual surprises nobody; to say how little would take long.
      if (count * (a + b) <= ratings * a) return null;
      return unlikely(betaBinomialTail(count, ratings, a, b), LIMIT, {
        signal: 'equal-answers',
        since: inWindow[0]?.release ?? newest,
        restsOn: ratings,
      });
    }),
  );
}

/** The usual share of a way to answer, as the beta distribution that says how well it is known. */
function usualShare(answers: string, before: Counted, others: Counted): { a: number; b: number } {
  const othersShare = ((others.alike.get(answers) ?? 0) + 0.5) / (others.ratings + 1);
  const own = before.alike.get(answers) ?? 0;
  const share = (PEERS * othersShare + own) / (PEERS + before.ratings);
  const worth = Math.min(MOST, PEERS + before.ratings);
  // Any way to answer may be met once; a share of nothing would forbid it.
  const a = Math.max(0.6, worth * share);
  return { a, b: Math.max(0.6, worth - a) };
}

/** Ratings, and how many of them were answered in each way. */
interface Counted {
  readonly ratings: number;
  readonly alike: ReadonlyMap<string, number>;
}

function countAnswers(steps: readonly ReleasedStep[]): Counted {
  const alike = new Map<string, number>();
  for (const { answers, ratings } of steps.flatMap(({ vectors }) => vectors)) {
    alike.set(answers, (alike.get(answers) ?? 0) + ratings);
  }
  return { ratings: ratingsIn(steps), alike };
}
