import type { OfficerScore } from '../../shared/contract/score.ts';
import { fill } from '../../shared/text/fill.ts';
import { type LastChange, lastChange } from '../state/last-change.ts';
import { shortDay } from '../state/moment-words.ts';
import { pointsOf } from '../state/points.ts';
import { text } from '../state/text.ts';

/** What the newest release brought, and whether it means anything. */
export function LastRelease({ score }: { score: OfficerScore }) {
  const { lastRelease: words } = text.value.extension;
  const change = lastChange(score);
  if (change === null) return null;
  const { publishedAt } = change.kind === 'none' ? change : change.point;
  return (
    <section class="card">
      <h2>{fill(words.title, { day: shortDay(publishedAt) })}</h2>
      <p>{change.kind === 'none' ? words.none : pointWords(change)}</p>
    </section>
  );
}

function pointWords({
  channel,
  point,
  before,
  meaning,
}: Extract<LastChange, { kind: 'point' }>): string {
  const { lastRelease: words, score } = text.value.extension;
  const { ratings } = point;
  const sentences = [
    fill(words.point, { ratings, kind: score.kinds[channel], ...pointsOf(point.score) }),
    before === null ? '' : fill(words.before, { ...pointsOf(before.score) }),
    before === null ? '' : words[meaning],
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
