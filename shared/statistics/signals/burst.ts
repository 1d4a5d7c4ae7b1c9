import { negativeBinomialTail } from '../upper-tail.ts';
import { type ReleasedStep, ratingsIn } from './released-step.ts';
import { type Signal, strongest, unlikely } from './signal.ts';

const LIMIT = 1e-4;
const WINDOWS = [1, 4, 8];
/** Releases of history before anything is called unusual. */
const HISTORY = 4;
/** Offices have busy and quiet weeks: no rate is known better than to a fourth or so. */
const MOST_SHAPE = 12;

/**
 * Whether the releases up to `newest` opened unusually many ratings of an
 * officer and channel, by what came before.
 *
 * The count of a window is set against the negative binomial that the history
 * predicts: a Poisson whose rate is uncertain, because the history is short and
 * because rates vary. Ratings that waited for others count for the whole time
 * since the last release that opened any.
 *
 * Source: the prospective scan of windows follows Kulldorff, M. (2001),
 * "Prospective time periodic geographical disease surveillance using a scan
 * statistic", JRSS A 164, 61–72.
 */
export function burst(steps: readonly ReleasedStep[], newest: number): Signal | null {
  return strongest(WINDOWS.map((window) => burstIn(steps, newest, window)));
}

function burstIn(steps: readonly ReleasedStep[], newest: number, window: number): Signal | null {
  const inWindow = steps.filter(({ release }) => release > newest - window);
  const before = steps.filter(({ release }) => release <= newest - window);
  // How long the first step was waited for is not known.
  const first = before[0]?.release ?? newest;
  const last = before.at(-1)?.release ?? newest;
  const history = ratingsIn(before.slice(1));
  if (last - first < HISTORY || inWindow.length === 0) return null;
  const mean = ((history + 0.5) / (last - first)) * (newest - last);
  const count = ratingsIn(inWindow);
  const shape = Math.min(history + 0.5, MOST_SHAPE * Math.sqrt(window));
  return unlikely(negativeBinomialTail(count, mean, shape), LIMIT, {
    signal: 'burst',
    since: inWindow[0]?.release ?? newest,
    restsOn: count,
  });
}
